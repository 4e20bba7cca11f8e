//! Real proxies, each with files of its own in a temporary folder, in the foreground, on a port from the system.

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub const USER: &str = "clerk";
pub const PASSWORD: &str = "sesame-marker-5821";

/// Longer than any proxy takes to start, or any program to write a line.
const GENEROUS: Duration = Duration::from_secs(30);

/// A running proxy. It ends with its value, and so does whatever it started.
pub struct Proxy {
    pub name: &'static str,
    pub port: u16,
    process: Group,
    /// What it leans on.
    _helper: Option<Group>,
    folder: tempfile::TempDir,
}

/// A process and all its children.
struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let signal =
            |name| drop(Command::new("kill").args([name, "--", &group]).stderr(Stdio::null()).status());
        signal("-TERM");
        waited(Duration::from_secs(5), || matches!(self.0.try_wait(), Ok(Some(_))));
        // Whoever is left of the group, its children or itself.
        signal("-KILL");
        let _ = self.0.wait();
    }
}

/// Whether it comes true in time.
fn waited(time: Duration, mut is_true: impl FnMut() -> bool) -> bool {
    let begun = Instant::now();
    while !is_true() {
        if begun.elapsed() > time {
            return false;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    true
}

/// A port that is free on both loopback addresses.
fn free_port() -> u16 {
    loop {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        if TcpListener::bind(("::1", port)).is_ok() {
            return port;
        }
    }
}

/// Where a program is; daemons are not always on the path of everybody.
fn program(name: &str, package: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from));
    let found = folders.map(|folder| folder.join(name)).find(|file| file.is_file());
    found.unwrap_or_else(|| panic!("these tests need {name} (apt-get install {package})"))
}

fn spawn(mut command: Command, folder: &Path, log: &str) -> Group {
    let log = std::fs::File::create(folder.join(log)).unwrap();
    command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
    command.current_dir(folder).env("TMPDIR", folder).process_group(0);
    Group(command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}")))
}

impl Proxy {
    /// Starts a proxy: `prepare` writes its files and says how to run it at a port. Another program may take the port
    /// in between, so there is more than one attempt.
    fn start(
        name: &'static str,
        address: &str,
        prepare: impl Fn(&Path, u16) -> (Command, Option<Group>),
    ) -> Self {
        let mut told = String::new();
        for _ in 0..3 {
            let folder = tempfile::tempdir().unwrap();
            // Some give up the rights of root before they write there.
            std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o777)).unwrap();
            let port = free_port();
            let (command, helper) = prepare(folder.path(), port);
            let process = spawn(command, folder.path(), "output.log");
            let mut proxy = Self { name, port, process, _helper: helper, folder };
            let listens = || TcpStream::connect((address, port)).is_ok();
            let mut ended = false;
            let came = waited(GENEROUS, || {
                ended = matches!(proxy.process.0.try_wait(), Ok(Some(_)));
                ended || listens()
            });
            if came && !ended {
                return proxy;
            }
            told = proxy.log();
        }
        panic!("{name} does not start: {told}");
    }

    /// Everything that it has written down.
    pub fn log(&self) -> String {
        let files = std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let logs = files.filter(|path| path.extension().is_some_and(|extension| extension == "log"));
        logs.map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()).collect()
    }

    /// Whether it writes down something with these words, sooner or later.
    pub fn has_logged(&self, words: &str) -> bool {
        waited(GENEROUS, || self.log().contains(words))
    }
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// A tunnelling proxy that wants a user, and does not let anybody connect to port 1.
pub fn squid() -> Proxy {
    Proxy::start("squid", "127.0.0.1", |folder, port| {
        let folder_name = folder.display();
        let hash = run(Command::new(program("openssl", "openssl")).args(["passwd", "-apr1", PASSWORD]));
        write(folder, "passwords", &format!("{USER}:{hash}"));
        let configuration = write(
            folder,
            "squid.conf",
            &format!(
                "http_port 127.0.0.1:{port}\n\
                 http_port [::1]:{port}\n\
                 pid_filename {folder_name}/squid.pid\n\
                 coredump_dir {folder_name}\n\
                 access_log stdio:{folder_name}/access.log\n\
                 cache_log {folder_name}/cache.log\n\
                 netdb_filename none\n\
                 pinger_enable off\n\
                 cache deny all\n\
                 shutdown_lifetime 0 seconds\n\
                 visible_hostname localhost\n\
                 auth_param basic program /usr/lib/squid/basic_ncsa_auth {folder_name}/passwords\n\
                 auth_param basic children 1\n\
                 acl CONNECT method CONNECT\n\
                 acl closed port 1\n\
                 acl users proxy_auth REQUIRED\n\
                 http_access deny closed\n\
                 http_access allow CONNECT users\n\
                 http_access deny all\n"
            ),
        );
        let mut command = Command::new(program("squid", "squid"));
        command.args(["-N", "-f"]).arg(configuration);
        (command, None)
    })
}

/// A tunnelling proxy that wants a user, and says 401 where others say 407.
pub fn tinyproxy() -> Proxy {
    Proxy::start("tinyproxy", "127.0.0.1", |folder, port| {
        let configuration = write(
            folder,
            "tinyproxy.conf",
            &format!(
                "Port {port}\nListen 127.0.0.1\nListen ::1\nTimeout 30\nLogLevel Info\n\
                 LogFile \"{}/tiny.log\"\nBasicAuth {USER} {PASSWORD}\n",
                folder.display()
            ),
        );
        let mut command = Command::new(program("tinyproxy", "tinyproxy-bin"));
        command.args(["-d", "-c"]).arg(configuration);
        (command, None)
    })
}

/// A SOCKS5 server that wants a user.
pub fn microsocks(address: &'static str) -> Proxy {
    Proxy::start("microsocks", address, |_, port| {
        let mut command = Command::new(program("microsocks", "microsocks"));
        command.args(["-i", address, "-p", &port.to_string(), "-u", USER, "-P", PASSWORD]);
        (command, None)
    })
}

/// A server of SOCKS4 and SOCKS5 for everybody.
pub fn dante() -> Proxy {
    Proxy::start("dante", "127.0.0.1", |folder, port| {
        let pass = |kind: &str, from: &str, to: &str, more: &str| {
            format!("{kind} pass {{\n from: {from} to: {to}\n{more}}}\n")
        };
        let mut text = format!(
            "logoutput: {}/dante.log\ninternal: 127.0.0.1 port = {port}\ninternal: ::1 port = {port}\n\
             external: lo\nclientmethod: none\nsocksmethod: none\n",
            folder.display()
        );
        if run(Command::new("id").arg("-u")).trim() == "0" {
            text.push_str("user.privileged: root\nuser.unprivileged: nobody\n");
        }
        for from in ["0.0.0.0/0", "::/0"] {
            text.push_str(&pass("client", from, from, ""));
            for to in ["0.0.0.0/0", "::/0"] {
                text.push_str(&pass("socks", from, to, " protocol: tcp\n log: connect error\n"));
            }
        }
        let configuration = write(folder, "danted.conf", &text);
        let mut command = Command::new(program("danted", "dante-server"));
        command.arg("-f").arg(configuration).arg("-p").arg(folder.join("dante.pid"));
        (command, None)
    })
}

/// OpenSSH's dynamic forwarding: a server of SOCKS4, SOCKS4A and SOCKS5, with a server of SSH behind it.
pub fn openssh() -> Proxy {
    Proxy::start("openssh", "127.0.0.1", |folder, port| {
        for name in ["host", "user"] {
            let file = folder.join(name);
            let mut generator = Command::new(program("ssh-keygen", "openssh-client"));
            run(generator.args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(file));
        }
        let server = free_port();
        let folder_name = folder.display();
        let configuration = write(
            folder,
            "sshd.conf",
            &format!(
                "ListenAddress 127.0.0.1\nPort {server}\nHostKey {folder_name}/host\n\
                 AuthorizedKeysFile {folder_name}/user.pub\nStrictModes no\nUsePAM no\nPidFile none\n\
                 PasswordAuthentication no\nPermitRootLogin prohibit-password\n"
            ),
        );
        if run(Command::new("id").arg("-u")).trim() == "0" {
            // It insists on this folder, which the system makes when it starts the service.
            std::fs::create_dir_all("/run/sshd").unwrap();
        }
        let mut daemon = Command::new(program("sshd", "openssh-server"));
        daemon.args(["-D", "-e", "-f"]).arg(configuration);
        let daemon = spawn(daemon, folder, "sshd.log");
        assert!(waited(GENEROUS, || TcpStream::connect(("127.0.0.1", server)).is_ok()), "sshd starts");
        let mut command = Command::new(program("ssh", "openssh-client"));
        command.args(["-F", "none", "-vv", "-N", "-D", &format!("127.0.0.1:{port}")]);
        for option in ["StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "BatchMode=yes"] {
            command.args(["-o", option]);
        }
        command.args(["-o", "ExitOnForwardFailure=yes", "-i"]).arg(folder.join("user"));
        command.args(["-p", &server.to_string()]);
        command.arg(format!("{}@127.0.0.1", run(Command::new("id").arg("-un")).trim()));
        (command, Some(daemon))
    })
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
