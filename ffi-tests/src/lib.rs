//! What the tests of the C, C++, Python and Rust surfaces share: the built library, a host, the scenarios.

mod native;
pub mod page;
pub mod peer;
pub mod printed;
mod scenarios;
pub mod script;
pub mod softhsm;
pub mod stores;
pub mod windows;

pub use native::{
    C_FLAGS, CXX_FLAGS, Program, c_literal, counted, exported, programs, valgrind, write_if_other,
};
pub use scenarios::{SCENARIOS, Scenario, Stage};

use dpaymentssdk::TsysReversal;
use dpaymentssdk_simulator::{Options, Simulator};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The retrieval number of the authorization that the programs reverse: a MasterCard, 124.00 held.
pub const ORIGINAL: &str = "423217502329";

/// An object that is ready to reverse a part of an authorization, from its aggregate, and knows no host yet.
pub fn partial_reversal(aggregate: &str) -> dpaymentssdk::Result<TsysReversal> {
    let object = TsysReversal::new();
    object.parse_aggregate(aggregate)?;
    object.set_merchant_bank_id("999995")?;
    object.set_merchant_number("888000002447")?;
    object.set_merchant_store_number("5999")?;
    object.set_merchant_terminal_number("1515")?;
    object.set_merchant_category_code("5999")?;
    object.set_merchant_zip("27713")?;
    object.set_settlement_amount("5000")?;
    object.set_transaction_number(3)?;
    object.set_reversal_code(2)?;
    object.config("Server=localhost")?;
    Ok(object)
}

/// How long a program under test may run before it counts as hanging.
pub const PATIENCE: Duration = Duration::from_secs(240);

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace").to_owned()
}

/// Where the built library is.
pub struct Library {
    /// The folder with the shared and the static library.
    pub folder: PathBuf,
}

impl Library {
    /// The shared library.
    pub fn shared(&self) -> PathBuf {
        let name = if cfg!(target_os = "macos") { "libdpaymentssdk.dylib" } else { "libdpaymentssdk.so" };
        self.folder.join(name)
    }

    /// The static library.
    pub fn archive(&self) -> PathBuf {
        self.folder.join("libdpaymentssdk.a")
    }
}

/// Builds the library once, with all that it can do, and says where it is.
pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| built(&target().join(profile()), &[]))
}

/// The library with the system's OpenSSL, built once, in a folder of its own.
pub fn library_on_system_openssl() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let target = target().join("system-openssl");
        let target_text = target.to_str().expect("a path");
        built(&target.join(profile()), &["--no-default-features", "--target-dir", target_text])
    })
}

fn built(folder: &Path, more: &[&str]) -> Library {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    // Together with this package the library's dependencies have the features that they have in the tests. Alone they have
    // others, and every run of a test would build the library twice.
    build.args(["build", "--package", "dpaymentssdk", "--package", "ffi-tests", "--lib"]).args(more);
    assert!(build.current_dir(root()).status().expect("cargo starts").success(), "the library builds");
    let library = Library { folder: folder.to_owned() };
    assert!(library.shared().is_file(), "{} is there", library.shared().display());
    native::link_soname(&library);
    library
}

/// The test binary lies in `<target>/<profile>/deps`.
fn target() -> PathBuf {
    std::env::current_exe().expect("a path").ancestors().nth(3).expect("a target folder").to_owned()
}

fn profile() -> String {
    let binary = std::env::current_exe().expect("a path");
    let folder = binary.ancestors().nth(2).and_then(Path::file_name).expect("a profile folder");
    folder.to_string_lossy().into_owned()
}

/// A simulated host with its authority's certificate and an aggregate in files, for programs of any language.
pub struct Host {
    /// The host itself.
    pub simulator: Simulator,
    folder: tempfile::TempDir,
}

impl Host {
    /// A host that plays a scenario (TOML; empty for a host without faults).
    pub fn start(scenario: &str) -> Self {
        let scenario = dpaymentssdk_simulator::Scenario::parse(scenario).expect("a scenario");
        let simulator = Simulator::start(Options { scenario, ..Options::default() }).expect("a host");
        let folder = tempfile::tempdir().expect("a folder");
        let aggregate = simulator.aggregate(ORIGINAL).expect("an authorization");
        std::fs::write(folder.path().join("ca.pem"), simulator.ca_pem()).expect("a file");
        std::fs::write(folder.path().join("aggregate.xml"), aggregate).expect("a file");
        Self { simulator, folder }
    }

    /// Sets the environment by which programs find the host: `TSYS_PORT`, `TSYS_CA` and `TSYS_AGGREGATE` (files).
    pub fn show_to(&self, command: &mut Command) {
        self.show_as("TSYS", command);
    }

    /// The same under another prefix, for programs that need more than one host.
    pub fn show_as(&self, prefix: &str, command: &mut Command) {
        command.env(format!("{prefix}_PORT"), self.simulator.port().to_string());
        command.env(format!("{prefix}_CA"), self.folder.path().join("ca.pem"));
        command.env(format!("{prefix}_AGGREGATE"), self.folder.path().join("aggregate.xml"));
    }

    /// A file with a client's certificate by the host's authority and its key.
    pub fn client(&self) -> PathBuf {
        let openssl = |words: &str| {
            succeed(Command::new("openssl").args(words.split_whitespace()).current_dir(self.folder()))
        };
        openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out client.key");
        openssl("pkey -in client.key -pubout -outform DER -out client.pub");
        let public = std::fs::read(self.folder().join("client.pub")).expect("a public key");
        let certificate = self.simulator.issue("client", &public).expect("a certificate");
        std::fs::write(self.folder().join("client.der"), certificate).expect("a file");
        let both = openssl("x509 -inform DER -in client.der") + &openssl("pkey -in client.key");
        let file = self.folder().join("client.pem");
        std::fs::write(&file, both).expect("a file");
        file
    }

    /// A folder that goes away with the host.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What is still held of the authorization that the programs reverse, in cents.
    pub fn held(&self) -> u64 {
        self.simulator.authorization(ORIGINAL).expect("an authorization").amount_held
    }
}

/// Runs a program to its end; one that hangs is ended and reported.
pub fn run(command: &mut Command) -> Output {
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = child.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let id = child.id().to_string();
    let (done, wait) = std::sync::mpsc::channel::<()>();
    let guard = std::thread::spawn(move || {
        if wait.recv_timeout(PATIENCE).is_err_and(|error| error == std::sync::mpsc::RecvTimeoutError::Timeout)
        {
            let _ = Command::new("kill").args(["-9", &id]).status();
        }
    });
    let begun = Instant::now();
    let output = child.wait_with_output().expect("an output");
    drop(done);
    guard.join().expect("the guard ends");
    assert!(begun.elapsed() < PATIENCE, "{command:?} hangs");
    output
}

/// Runs a program that must succeed, and answers what it printed.
pub fn succeed(command: &mut Command) -> String {
    let output = run(command);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {}\n{printed}\n{complaints}", output.status);
    printed
}
