//! `include/tsysreversal.h`: the C++ class, which needs only the flat C functions.
//!
//! The numbers that these take are in `dpaymentssdk.h`. The parts of the header that do not depend on the table are in
//! the `.h` files beside this one.

use super::python::parameters_class;
use super::text::{camel, comment, define, paragraphs};
use super::words::{constraint_with_constants, refusals, summary};
use super::{Note, Printed};
use crate::spec::{Access, ENUMERATIONS, EVENTS, Event, EventParameter, Kind, METHODS, Method};
use crate::spec::{PROPERTIES, Property};

/// `include/tsysreversal.h`.
pub fn header(note: &Note) -> Printed {
    let mut text = note.commented("// ");
    text.push('\n');
    text.push_str(include_str!("cxx_head.h"));
    text.push_str(&constants());
    EVENTS.iter().for_each(|row| text.push_str(&parameters(row)));
    text.push_str(include_str!("cxx_class.h"));
    EVENTS.iter().for_each(|row| text.push_str(&fire(row)));
    text.push_str(include_str!("cxx_members.h"));
    PROPERTIES.iter().for_each(|row| text.push_str(&property(row)));
    METHODS.iter().for_each(|row| text.push_str(&method(row)));
    text.push_str(include_str!("cxx_private.h"));
    text.push_str(&dispatch());
    text.push_str("};\n\n#endif // TSYSREVERSAL_H\n");
    Printed::new("include/tsysreversal.h", text)
}

/// How many classes of the family may have a key of their own.
const KEYS: u32 = 99;

/// `include/dpaymentssdk.key`: the names of keys that programs pass to constructors.
pub fn keys() -> Printed {
    let mut text = include_str!("cxx_keys.h").to_owned();
    (1..=KEYS).for_each(|number| text.push_str(&key(number)));
    text.push_str("\n#endif // DPAYMENTSSDK_KEY\n");
    Printed::new("include/dpaymentssdk.key", text)
}

fn key(number: u32) -> String {
    let name = format!("DPAYMENTSSDK_OEMKEY_{number}");
    format!("#ifndef {name}\n#define {name} DPAYMENTSSDK_OEMKEY\n#endif\n")
}

fn constants() -> String {
    let mut text = String::new();
    for row in ENUMERATIONS {
        text.push_str(&format!("\n// {}\n", row.name));
        for value in row.values {
            text.push_str(&comment("", "//", value.docs));
            value.constants.iter().for_each(|name| text.push_str(&define(name, value.number)));
        }
    }
    text
}

/// The structure of an event's parameters.
fn parameters(row: &Event) -> String {
    let docs = format!("What {} is told. The texts and bytes are valid until it returns.", fire_name(row));
    let members: String = row.parameters.iter().map(member).collect();
    format!(
        "\n{}struct {} {{\n{members}  int reserved;\n}};\n",
        comment("", "///", &docs),
        parameters_class(row)
    )
}

fn member(row: &EventParameter) -> String {
    let name = row.cxx_name;
    let docs = comment("  ", "///", row.docs);
    match row.kind {
        Kind::Text => format!("{docs}  const TSYSReversalChar *{name};\n"),
        Kind::Bytes => format!("{docs}  const char *{name};\n  int len{name};\n"),
        Kind::Integer | Kind::Boolean => format!("{docs}  int {name};\n"),
    }
}

fn fire_name(row: &Event) -> String {
    format!("Fire{}", row.cxx_name)
}

fn fire(row: &Event) -> String {
    let docs = paragraphs([summary(row.summary, row.cxx_name).as_str(), row.details]);
    format!(
        "{}  virtual int {}({} *e) {{\n    (void)e;\n    return 0;\n  }}\n",
        comment("  ", "///", &docs),
        fire_name(row),
        parameters_class(row)
    )
}

fn property(row: &Property) -> String {
    let docs = paragraphs([summary(row.summary, row.cxx_name).as_str(), row.details, &access(row)]);
    let setter = if row.access == Access::ReadWrite { setter(row) } else { String::new() };
    format!("\n{}{}{setter}", comment("  ", "///", &docs), getter(row))
}

fn access(row: &Property) -> String {
    match row.access {
        Access::ReadOnly => "Read-only.".to_owned(),
        Access::ReadWrite => {
            format!("Set answers 0{}. Allowed: {}.", refusals(row), constraint_with_constants(row, ""))
        }
    }
}

fn getter(row: &Property) -> String {
    let name = row.cxx_name;
    let id = format!("PID_TSYSReversal_{name}");
    match row.kind {
        Kind::Text => format!("  TSYSReversalChar *Get{name}() {{ return SdkText({id}); }}\n"),
        Kind::Integer | Kind::Boolean => format!("  int Get{name}() {{ return SdkNumber({id}); }}\n"),
        Kind::Bytes => format!(
            "  int Get{name}(char *&lp{name}, int &len{name}) {{\n    return SdkBytes({id}, lp{name}, len{name});\n  }}\n"
        ),
    }
}

fn setter(row: &Property) -> String {
    let name = row.cxx_name;
    let id = format!("PID_TSYSReversal_{name}");
    let (parameters, call) = match row.kind {
        Kind::Text => {
            (format!("const TSYSReversalChar *lpsz{name}"), format!("SdkSetText({id}, lpsz{name})"))
        }
        Kind::Integer => (format!("int i{name}"), format!("SdkSetNumber({id}, i{name})")),
        Kind::Boolean => (format!("int b{name}"), format!("SdkSetNumber({id}, b{name})")),
        Kind::Bytes => (
            format!("const char *lp{name}, int len{name}"),
            format!("SdkSetBytes({id}, lp{name}, len{name})"),
        ),
    };
    format!("  int Set{name}({parameters}) {{\n    return {call};\n  }}\n")
}

fn method(row: &Method) -> String {
    let name = row.cxx_name;
    let docs = paragraphs([summary(row.summary, name).as_str(), row.details]);
    let argument = row.parameter.map(|parameter| format!("lpsz{}", camel(parameter)));
    let parameters =
        argument.as_ref().map(|name| format!("const TSYSReversalChar *{name}")).unwrap_or_default();
    let call = format!(
        "SdkDo(MID_TSYSReversal_{name}, {}, {}",
        u8::from(argument.is_some()),
        argument.as_deref().unwrap_or("nullptr")
    );
    let (answer, body) = if row.returns_text {
        (
            "TSYSReversalChar *",
            format!("    TSYSReversalChar *answer = nullptr;\n    {call}, &answer);\n    return answer;\n"),
        )
    } else if name == "Reverse" {
        ("int ", rethrowing(&call))
    } else {
        ("int ", format!("    return {call}, nullptr);\n"))
    };
    format!("\n{}  {answer}{name}({parameters}) {{\n{body}  }}\n", comment("  ", "///", &docs))
}

/// The body of the one method during which events are fired.
fn rethrowing(call: &str) -> String {
    format!(
        "#if TSYSREVERSAL_EXCEPTIONS\n    SdkCall running;\n    const int code = {call}, nullptr);\n    running.Rethrow();\n    return code;\n#else\n    return {call}, nullptr);\n#endif\n"
    )
}

/// The function that makes the structure of an event and calls its Fire method.
fn dispatch() -> String {
    let mut text =
        "  int SdkDispatch(int event_id, void *param[], int cbparam[]) {\n    switch (event_id) {\n"
            .to_owned();
    EVENTS.iter().for_each(|row| text.push_str(&case(row)));
    text.push_str(
        "    default:\n      return 0; // An event of a later version of the library.\n    }\n  }\n",
    );
    text
}

fn case(row: &Event) -> String {
    let members: String = row.parameters.iter().enumerate().map(|(place, row)| value(place, row)).collect();
    let mut writable = row.parameters.iter().enumerate().filter(|(_, parameter)| parameter.writable);
    let call = format!("{}(&e)", fire_name(row));
    let end = match writable.next() {
        Some((place, parameter)) => format!(
            "      param[{place}] = nullptr; // Stays so when the handler throws.\n      const int code = {call};\n      param[{place}] = SdkFromInt(e.{});\n      return code;\n",
            parameter.cxx_name
        ),
        None => format!("      return {call};\n"),
    };
    format!(
        "    case EID_TSYSReversal_{}: {{\n      {} e = {{{members}\n          0}};\n{end}    }}\n",
        row.cxx_name,
        parameters_class(row)
    )
}

/// The initializer of a member, on a line of its own.
fn value(place: usize, row: &EventParameter) -> String {
    let value = match row.kind {
        Kind::Text => format!("static_cast<const TSYSReversalChar *>(param[{place}])"),
        Kind::Bytes => format!("static_cast<const char *>(param[{place}]), cbparam[{place}]"),
        Kind::Integer | Kind::Boolean => format!("SdkToInt(param[{place}])"),
    };
    format!("\n          {value},")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_constant_is_guarded() {
        let text = constants();
        let spellings: usize =
            ENUMERATIONS.iter().flat_map(|row| row.values).map(|value| value.constants.len()).sum();
        assert_eq!(text.matches("#define ").count(), spellings);
        assert_eq!(text.matches("#ifndef ").count(), spellings);
        assert!(text.contains("#define EDS_TRACK1_CONTACTLESS 5\n"));
        assert!(text.contains("#define EDS_TRACK1CONTACTLESS 5\n"));
    }

    #[test]
    fn structures_have_lengths_and_end_with_reserved() {
        let text = parameters(&crate::spec::events::ON_SSL_SERVER_AUTHENTICATION);
        assert!(text.contains("  const char *CertEncoded;\n  int lenCertEncoded;\n"));
        assert!(text.ends_with("  int Accept;\n  int reserved;\n};\n"));
    }

    #[test]
    fn only_accept_is_written_back() {
        let text = dispatch();
        assert_eq!(text.matches("= SdkFromInt(").count(), 1);
        assert!(text.contains("param[4] = SdkFromInt(e.Accept)"));
    }

    #[test]
    fn read_only_properties_have_no_setter() {
        let text = header(&Note::of_spec("")).text;
        let writable = PROPERTIES.iter().filter(|row| row.access == Access::ReadWrite).count();
        assert_eq!(text.matches("  int Set").count(), writable + 1, "and SetRuntimeLicense");
    }
}
