//! The Debian packages, installed by the system's dpkg in a copy of the machine that goes away with the test.

use crate::room::{Room, must_succeed};
use crate::{packages, printed, with_ending};
use ffi_tests::succeed;
use std::process::Command;

/// Lays a copy over what dpkg writes: it is in memory, and seen by the commands after it only.
const COPY: &str = "mount -t tmpfs tmpfs /mnt\n\
    for name in usr var etc; do\n\
    mkdir -p /mnt/$name/upper /mnt/$name/work\n\
    mount -t overlay overlay -o lowerdir=/$name,upperdir=/mnt/$name/upper,workdir=/mnt/$name/work,userxattr /$name\n\
    done\n";

/// The files of the machine that have the library's name.
const OURS: &str = "find /usr /etc /var/lib/dpkg/info -path '*dpaymentssdk*'";

#[test]
fn packages_install_work_and_go_away() {
    let room = Room::new();
    let (install, remove) = (printed("sh", "debian").concat(), printed("sh", "debian-removal").concat());
    let script = format!(
        "{COPY}cd \"$1\"\n\
         test -z \"$({OURS})\"\n\
         {install}\
         dpkg --verify libdpaymentssdk1 libdpaymentssdk-dev > changed\n\
         test ! -s changed\n\
         ldconfig -p | grep libdpaymentssdk.so.1\n\
         ldd ./reversal | grep 'libdpaymentssdk.so.1 => /'\n\
         {remove}\
         if ldconfig -p | grep libdpaymentssdk; then exit 1; fi\n\
         test -z \"$({OURS})\"\n"
    );
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-e", "-c", &script, "sh"]).arg(room.path(""));
    let printed = must_succeed(command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"), &script);
    assert!(printed.contains("libdpaymentssdk.so.1"), "{printed}");
    room.settled(&script);
}

#[test]
fn the_tool_installs_alone_works_and_goes_away() {
    let room = Room::new();
    let commands = printed("sh", "debian-tool").concat();
    let (work, remove) = commands.split_once("dpkg -r ").unwrap();
    let files = "find /usr /etc /var/lib/dpkg/info -path /usr/local -prune -o -name '*tsysreversal*' -print";
    let script = format!(
        "{COPY}cd \"$1\"\n\
         test -z \"$({files})\"\n\
         {work}\
         dpkg --verify tsysreversal > changed\n\
         test ! -s changed\n\
         zcat /usr/share/man/man1/tsysreversal-reverse.1.gz | grep -- settlement\n\
         bash -c '. /usr/share/bash-completion/completions/tsysreversal && complete -p tsysreversal'\n\
         dpkg -r {remove}\
         test -z \"$({files})\"\n"
    );
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-e", "-c", &script, "sh"]).arg(room.path(""));
    let printed = must_succeed(command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"), &script);
    assert!(printed.contains("_tsysreversal"), "{printed}");
}

/// What Debian's own checker says: no error and no warning. It would look at the static library for many minutes, so that
/// the package with that is left out.
#[test]
fn lintian_has_nothing_to_say() {
    let mut files = with_ending(packages(), ".deb");
    files.retain(|file| !file.to_string_lossy().contains("-dev_"));
    assert_eq!(files.len(), 2);
    let mut lintian = Command::new("lintian");
    lintian.args(["--allow-root", "--info", "--show-overrides", "--fail-on=error,warning,override"]);
    let output = lintian.args(files).output().unwrap();
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
}

#[test]
fn packages_say_what_they_are() {
    let packages = with_ending(packages(), ".deb");
    assert_eq!(packages.len(), 3);
    for package in packages {
        let field = |name: &str| succeed(Command::new("dpkg-deb").arg("-f").arg(&package).arg(name));
        assert_eq!(field("Version").trim(), env!("CARGO_PKG_VERSION"));
        let (name, depends) = (field("Package"), field("Depends"));
        let expected =
            if name.trim() == "libdpaymentssdk-dev" { "libdpaymentssdk1 (= " } else { "libc6 (>= 2." };
        assert!(depends.starts_with(expected), "{name} depends on {depends}");
        let files = succeed(Command::new("dpkg-deb").arg("-c").arg(&package));
        assert!(
            files.lines().count() > 5 && files.lines().all(|line| line.contains(" root/root ")),
            "{files}"
        );
        assert!(files.contains("/copyright"), "{files}");
    }
}
