//! The built library: what it exports, how it is called, what it needs, and that both forms link.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests panic, and say how much they checked")]

use dpaymentssdk as _;
use dpaymentssdk_simulator as _;
use ffi_tests::{
    C_FLAGS, CXX_FLAGS, Host, Program, counted, exported, library, programs, root, succeed, write_if_other,
};
use std::collections::BTreeSet;
use std::process::Command;
use tempfile as _;

/// The functions that the header declares: what the compiler sees, not what the text looks like.
fn declared() -> BTreeSet<String> {
    let mut command = Command::new("cc");
    command.args(["-std=c99", "-E", "-P"]).arg(root().join("include/dpaymentssdk.h"));
    let text = succeed(&mut command);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut names = BTreeSet::new();
    for statement in text.split(';').filter(|statement| !statement.contains("typedef")) {
        for (place, _) in statement.match_indices('(') {
            let name = statement[..place].rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
            let name = name.unwrap_or_default();
            if name.starts_with("tsysreversal_") || name.starts_with("DPaymentsSDK_") {
                names.insert(name.to_owned());
            }
        }
    }
    names
}

#[test]
fn exports_are_the_functions_of_the_header() {
    let (declared, exported) = (declared(), exported());
    let missing: Vec<_> = declared.difference(&exported).collect();
    let surplus: Vec<_> = exported.difference(&declared).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing {missing:?}, too many {surplus:?}");
    assert!(declared.len() > 200, "{}", declared.len());
    println!("{} functions are declared and exported", declared.len());
}

fn dynamic() -> String {
    succeed(Command::new("readelf").arg("-d").arg(library().shared()))
}

#[test]
fn the_library_has_its_soname() {
    let dynamic = dynamic();
    assert!(dynamic.contains("soname: [libdpaymentssdk.so.1]"), "{dynamic}");
    assert!(dynamic.contains("NODELETE"), "{dynamic}");
    for unwanted in ["RPATH", "RUNPATH", "TEXTREL"] {
        assert!(!dynamic.contains(unwanted), "{dynamic}");
    }
    let version = succeed(Command::new("readelf").args(["-W", "-l"]).arg(library().shared()));
    let stack = version.lines().find(|line| line.contains("GNU_STACK")).unwrap();
    assert!(stack.contains("RW ") && !stack.contains("RWE"), "{stack}");
}

/// The vendored OpenSSL is inside; else the system's two libraries are needed, and nothing else besides libc's own.
#[test]
fn the_library_needs_no_more_than_it_says() {
    let dynamic = dynamic();
    let needed = dynamic.lines().filter(|line| line.contains("(NEEDED)"));
    let needed: Vec<_> =
        needed.filter_map(|line| Some(line.split_once('[')?.1.trim_end_matches(']'))).collect();
    let of = |name: &str| needed.iter().any(|needed| needed.starts_with(name));
    assert_eq!(of("libssl."), of("libcrypto."), "{needed:?}");
    let usual = ["libc.", "libm.", "libgcc_s.", "ld-linux", "libssl.", "libcrypto.", "libdl.", "libpthread."];
    let foreign: Vec<_> =
        needed.iter().filter(|name| !usual.iter().any(|usual| name.starts_with(usual))).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
    println!("OpenSSL is {}", if of("libssl.") { "the system's" } else { "inside the library" });
}

#[test]
fn the_headers_stand_alone_and_may_come_twice() {
    let folder = programs();
    let once =
        "#include <dpaymentssdk.h>\nint main(void) { return tsysreversal_abi_version() == 1 ? 0 : 1; }\n";
    let mut built = 0;
    for (name, text) in [("alone", once.to_owned()), ("twice", format!("#include <dpaymentssdk.h>\n{once}"))]
    {
        let source = folder.join(format!("{name}.c"));
        write_if_other(&source, &text);
        for compiler in ["cc", "clang"] {
            for standard in ["-std=c99", "-std=c11", "-std=c17"] {
                let program = Program::new(compiler, C_FLAGS, &format!("{name}{standard}")).flag(standard);
                succeed(&mut Command::new(program.source(&source).build()));
                built += 1;
            }
        }
    }
    let main = "int main() { TSYSReversal object; return object.GetTimeout() == 30 ? 0 : 1; }\n";
    let plain = "int main() { return tsysreversal_abi_version() == 1 ? 0 : 1; }\n";
    for (name, head, main) in [
        ("class", "#include <tsysreversal.h>\n", main),
        ("class-twice", "#include <tsysreversal.h>\n#include <tsysreversal.h>\n", main),
        ("both", "#include <dpaymentssdk.h>\n#include <tsysreversal.h>\n", main),
        ("umbrella", "#include <dpaymentssdk.h>\n", main),
        ("types", "#define DPAYMENTSSDK_ONLY_TYPES\n#include <dpaymentssdk.h>\n", plain),
    ] {
        let source = folder.join(format!("{name}.cpp"));
        write_if_other(&source, &format!("{head}{main}"));
        for compiler in ["g++", "clang++"] {
            let program = Program::new(compiler, CXX_FLAGS, &format!("{name}-cpp")).flag("-std=c++11");
            succeed(&mut Command::new(program.source(&source).build()));
            built += 1;
        }
    }
    assert_eq!(built, 22);
}

#[test]
fn the_static_library_links_and_reverses() {
    let host = Host::start("");
    let flags = [C_FLAGS, &["-Wl,--gc-sections"]].concat();
    let program =
        Program::new("cc", &flags, "static").source("examples/c/partial_reversal.c").statically().build();
    let needed = succeed(Command::new("readelf").arg("-d").arg(&program));
    assert!(!needed.contains("libdpaymentssdk"), "{needed}");
    let mut command = Command::new(program);
    command.args(["localhost", &host.simulator.port().to_string()]);
    command.arg(host.folder().join("aggregate.xml")).arg(host.folder().join("ca.pem"));
    assert_eq!(succeed(&mut command), "response code: 00\noutcome: answered\n");
    assert_eq!(host.held(), 5000);
    let program = Program::new("cc", C_FLAGS, "static-properties")
        .source("ffi-tests/c/properties.c")
        .statically()
        .build();
    let printed = succeed(&mut Command::new(program));
    assert_eq!(counted(&printed, "properties"), 147);
}
