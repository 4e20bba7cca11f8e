//! What a C compiler says about the public header: the sizes of types, the places of members, and that each function and
//! callback has the type that is written down.

use crate::Result;
use std::path::Path;
use std::process::Command;

/// Types whose size callers are compiled with, besides the structures.
const PLAIN: &[&str] = &["int", "size_t", "void *", "int (*)(void)"];

/// The lines about the types of a header, measured by the compiler.
pub fn lines(root: &Path, header: &str) -> Result<Vec<String>> {
    let code = super::c::code(header);
    let (structures, callbacks) = (structures(&code), callbacks(&code));
    let program = program(&structures, &callbacks, &super::c::prototypes(header), &constants(header));
    let mut lines: Vec<String> =
        callbacks.iter().map(|callback| format!("callback {} {}", callback.name, callback.shape)).collect();
    lines.extend(run(root, header, &program)?.lines().map(str::to_owned));
    Ok(lines)
}

/// A structure that callers see into.
#[derive(Debug, PartialEq)]
struct Structure {
    name: String,
    /// Type and name of each member.
    members: Vec<(String, String)>,
}

/// A type of a function that callers write.
#[derive(Debug, PartialEq)]
struct Callback {
    name: String,
    /// The type without names of parameters.
    shape: String,
}

/// The statements that define a type: `typedef struct X { … } X` is one.
fn typedefs(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut statement, mut depth) = (String::new(), 0_usize);
    for character in code.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => (),
        }
        if character == ';' && depth == 0 {
            found.extend(statement.find("typedef ").map(|start| statement[start..].to_owned()));
            statement.clear();
        } else {
            statement.push(character);
        }
    }
    found
}

fn structures(code: &str) -> Vec<Structure> {
    let structure = |statement: String| {
        let (_, rest) = statement.split_once('{')?;
        let (members, name) = rest.rsplit_once('}')?;
        let members = members.split(';').filter_map(|member| declared(&words(member))).collect();
        Some(Structure { name: name.trim().to_owned(), members })
    };
    typedefs(code).into_iter().filter_map(structure).collect()
}

fn callbacks(code: &str) -> Vec<Callback> {
    let callback = |statement: String| {
        let statement = words(statement.strip_prefix("typedef ")?);
        let (result, rest) = statement.split_once("(*")?;
        let (name, parameters) = rest.split_once(")(")?;
        let parameters = super::c::without_names(parameters.trim_end_matches(')'));
        let shape = format!("{} (*)({parameters})", result.trim_end());
        Some(Callback { name: name.to_owned(), shape })
    };
    typedefs(code).into_iter().filter_map(callback).collect()
}

/// The macros of ours that stand for a number.
fn constants(header: &str) -> Vec<String> {
    let macros =
        header.lines().filter_map(|line| line.strip_prefix("#define TSYSREVERSAL_")?.split_once(' '));
    macros.map(|(name, _)| format!("TSYSREVERSAL_{name}")).collect()
}

/// Type and name of a member such as `const char *name`.
fn declared(member: &str) -> Option<(String, String)> {
    let place = member.rfind(|character: char| !character.is_ascii_alphanumeric() && character != '_')? + 1;
    let (kind, name) = member.split_at(place);
    (!name.is_empty()).then(|| (kind.trim_end().to_owned(), name.to_owned()))
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A program that prints the lines. It does not compile when a type is another than the one that is written down.
fn program(
    structures: &[Structure],
    callbacks: &[Callback],
    prototypes: &[String],
    constants: &[String],
) -> String {
    let mut text = "#include <stdio.h>\n#include \"dpaymentssdk.h\"\n".to_owned();
    for prototype in prototypes {
        text.push_str(&format!("{prototype};\n"));
    }
    for callback in callbacks {
        let kind = callback.shape.replacen("(*)", &format!("(*expected_{})", callback.name), 1);
        text.push_str(&format!(
            "{kind};\n{} *seen_{} = &expected_{};\n",
            callback.name, callback.name, callback.name
        ));
    }
    text.push_str("int main(void) {\n");
    for name in constants {
        text.push_str(&format!("    printf(\"constant {name} %ld\\n\", (long)({name}));\n"));
    }
    for kind in PLAIN {
        text.push_str(&format!("    printf(\"size %s = %d\\n\", \"{kind}\", (int)sizeof({kind}));\n"));
    }
    for Structure { name, members } in structures {
        text.push_str(&format!("    printf(\"size {name} = %d\\n\", (int)sizeof({name}));\n"));
        for (kind, member) in members {
            let value = format!("(({name} *)0)->{member}");
            text.push_str(&format!("    {{ {kind} *seen = &{value}; (void)seen; }}\n"));
            text.push_str(&format!(
                "    printf(\"member {name}.{member} {kind} at %d, %d bytes\\n\", (int)offsetof({name}, {member}), (int)sizeof {value});\n"
            ));
        }
    }
    text.push_str("    return 0;\n}\n");
    text
}

/// Compiles and runs a program with this header.
fn run(root: &Path, header: &str, program: &str) -> Result<String> {
    let folder =
        std::env::temp_dir().join(format!("layout-{}-{:?}", std::process::id(), std::thread::current().id()));
    std::fs::create_dir_all(&folder)?;
    let printed = run_in(&folder, root, header, program);
    std::fs::remove_dir_all(&folder)?;
    printed
}

fn run_in(folder: &Path, root: &Path, header: &str, program: &str) -> Result<String> {
    std::fs::write(folder.join("dpaymentssdk.h"), header)?;
    let (source, binary) = (folder.join("layout.c"), folder.join("layout"));
    std::fs::write(&source, program)?;
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let mut compile = Command::new(&compiler);
    compile
        .args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic"])
        .arg("-I")
        .arg(folder)
        .current_dir(root);
    let output = compile.arg(&source).arg("-o").arg(&binary).output();
    let output = output.map_err(|error| format!("{compiler}, which measures the header: {error}"))?;
    if !output.status.success() {
        return Err(
            format!("{compiler} refuses the header:\n{}", String::from_utf8_lossy(&output.stderr)).into()
        );
    }
    Ok(String::from_utf8(Command::new(binary).output()?.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "#include <stddef.h>
#define TSYSREVERSAL_KIND_X (1 + 1)
/* A comment; with a semicolon. */
typedef struct opaque_t opaque_t;
typedef struct tsysreversal_x_t {
    int id;
    const char *name;
    size_t count;
} tsysreversal_x_t;
typedef int (*tsysreversal_on_fn)(opaque_t *handle,
                                  const tsysreversal_x_t *x, void *user);
int tsysreversal_x(opaque_t *handle, int *place);
";

    #[test]
    fn a_compiler_measures() {
        let lines = lines(&crate::root(), HEADER).unwrap();
        assert_eq!(
            lines,
            [
                "callback tsysreversal_on_fn int (*)(opaque_t *, const tsysreversal_x_t *, void *)",
                "constant TSYSREVERSAL_KIND_X 2",
                "size int = 4",
                "size size_t = 8",
                "size void * = 8",
                "size int (*)(void) = 8",
                "size tsysreversal_x_t = 24",
                "member tsysreversal_x_t.id int at 0, 4 bytes",
                "member tsysreversal_x_t.name const char * at 8, 8 bytes",
                "member tsysreversal_x_t.count size_t at 16, 8 bytes",
            ]
        );
    }

    #[test]
    fn what_is_written_down_is_what_the_compiler_sees() {
        let wrong = |program: &str| run(&crate::root(), HEADER, program).unwrap_err().to_string();
        let (structures, callbacks) = (structures(&super::super::c::code(HEADER)), callbacks(HEADER));
        let other =
            program(&structures, &callbacks, &["int tsysreversal_x(opaque_t *, long *)".to_owned()], &[]);
        assert!(wrong(&other).contains("tsysreversal_x"));
        let shape = "int (*)(opaque_t *, void *)".to_owned();
        let other =
            program(&structures, &[Callback { shape, ..callbacks.into_iter().next().unwrap() }], &[], &[]);
        assert!(wrong(&other).contains("tsysreversal_on_fn"));
        let mut other = structures;
        other[0].members[0].0 = "unsigned".to_owned();
        assert!(wrong(&program(&other, &[], &[], &[])).contains("unsigned"));
    }
}
