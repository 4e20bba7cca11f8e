//! What a host may do to a reversal, and what the caller then sees: the same in every language.

/// One scenario.
pub struct Scenario {
    /// Its name, the same in every language.
    pub name: &'static str,
    /// What the host does, as the simulator's TOML.
    pub host: &'static str,
    /// Settings besides the usual ones, `Name=Value`.
    pub settings: &'static [&'static str],
    /// `timeout` in seconds.
    pub timeout: u32,
    /// The code that `reverse` answers; 0 for success.
    pub code: i32,
    /// The setting `Outcome` afterwards.
    pub outcome: &'static str,
    /// `response_code` afterwards; empty when the call fails.
    pub response: &'static str,
    /// What the host still holds of 12400.
    pub held: u64,
}

const fn scenario(name: &'static str, host: &'static str) -> Scenario {
    Scenario {
        name,
        host,
        settings: &[],
        timeout: 8,
        code: 0,
        outcome: "answered",
        response: "00",
        held: 5000,
    }
}

impl Scenario {
    /// Fails before a byte of the request has left.
    const fn not_sent(mut self, code: i32) -> Self {
        self.code = code;
        self.outcome = "not-sent";
        self.response = "";
        self.held = 12400;
        self
    }

    /// Fails when the request may have been received.
    const fn in_doubt(mut self, code: i32, held: u64) -> Self {
        self.code = code;
        self.outcome = "in-doubt";
        self.response = "";
        self.held = held;
        self
    }

    const fn declined(mut self, response: &'static str) -> Self {
        self.response = response;
        self.held = 12400;
        self
    }

    const fn settings(mut self, settings: &'static [&'static str]) -> Self {
        self.settings = settings;
        self
    }

    const fn timeout(mut self, seconds: u32) -> Self {
        self.timeout = seconds;
        self
    }
}

/// Every scenario.
pub const SCENARIOS: &[Scenario] = &[
    scenario("approved", "[[connection]]"),
    scenario("approved in TLS 1.2", "[[connection]]").settings(&["SSLEnabledProtocols=3072"]),
    scenario(
        "declined",
        "[[connection]]\nresponse_code = \"05\"\nresponse_text = \"DECLINE\"\napply = false",
    )
    .declined("05"),
    scenario("no ENQ", "[[connection]]\nenq = false").timeout(2),
    scenario("no ENQ and no wait", "[[connection]]\nenq = false").settings(&["WireEnqWait=0"]),
    scenario("close before ENQ", "[[connection]]\nclose = \"before-enq\"").not_sent(522),
    scenario(
        "close before ENQ without a word",
        "[[connection]]\nclose = \"before-enq\"\nclose_with = \"fin\"",
    )
    .not_sent(522),
    scenario("close after the request", "[[connection]]\nclose = \"after-request\"\napply = false")
        .in_doubt(595, 12400),
    scenario(
        "reset after the request",
        "[[connection]]\nclose = \"after-request\"\nclose_with = \"reset\"\napply = false",
    )
    .in_doubt(595, 12400),
    scenario("silence from the start", "[[connection]]\nsilence = \"before-enq\"")
        .timeout(2)
        .in_doubt(523, 12400),
    scenario("silence after the request", "[[connection]]\nsilence = \"after-request\"\napply = false")
        .timeout(1)
        .in_doubt(523, 12400),
    scenario("silence after the answer", "[[connection]]\nsilence = \"after-response\""),
    scenario("slow drip", "[[connection]]\ndrip_ms = 4"),
    scenario("slow drip against an absolute time-out", "[[connection]]\ndrip_ms = 100")
        .settings(&["AbsoluteTimeout=True"])
        .timeout(2)
        .in_doubt(523, 5000),
    scenario("one byte at a time", "[[connection]]\nsplit = true"),
    scenario("cut after the first byte", "[[connection]]\ncut_at = 1").in_doubt(521, 5000),
    scenario("cut in the fixed part", "[[connection]]\ncut_at = 30").in_doubt(521, 5000),
    scenario("cut before the LRC", "[[connection]]\ncut_at = 40\nclose_with = \"fin\"").in_doubt(521, 5000),
    scenario("cut by a reset", "[[connection]]\ncut_at = 40\nclose_with = \"reset\"").in_doubt(521, 5000),
    scenario("wrong LRC", "[[connection]]\nwrong_lrc = true").in_doubt(518, 5000),
    scenario("wrong LRC once", "[[connection]]\nwrong_lrc = true\nrepeat_good = true"),
    scenario("garbage", "[[connection]]\ngarbage = \"fffefd00414243\"").in_doubt(519, 5000),
    scenario("stray control bytes", "[[connection]]\nnoise = \"0016870500\""),
    scenario("an answer of another kind", "[[connection]]\nrecord_format = \"Q\"").in_doubt(513, 5000),
    scenario("an answer to another request", "[[connection]]\nsequence_number = \"9998\"")
        .in_doubt(513, 5000),
    scenario("an answer for another store", "[[connection]]\nstore_number = \"0001\"").in_doubt(513, 5000),
    scenario("an answer for another terminal", "[[connection]]\nterminal_number = \"0001\"")
        .in_doubt(513, 5000),
    scenario("an empty answer", "[[connection]]\nempty_response = true").in_doubt(520, 5000),
    scenario("an answer that is too short", "[[connection]]\nshort_response = 40").in_doubt(512, 5000),
    scenario("a gateway's error", "[[connection]]\ngateway_error = \"502 - badly formatted packet\"")
        .in_doubt(527, 5000),
    scenario("NAK twice", "[[connection]]\nnak = 2"),
    scenario("NAK three times", "[[connection]]\nnak = 3\napply = false").in_doubt(524, 12400),
    scenario("no ACK", "[[connection]]\nno_ack = true"),
    scenario("DLE EOT", "[[connection]]\neot = \"dle-eot\""),
    scenario("no EOT", "[[connection]]\neot = \"none\""),
    scenario("the answer twice", "[[connection]]\nrepeat_response = true"),
    scenario("parity on", "[[connection]]\nparity = \"on\"").settings(&["WireEvenParity=False"]),
    scenario("parity off", "[[connection]]\nparity = \"off\""),
    scenario("no parity at all", "[[connection]]").settings(&["WireEvenParity=False"]),
    scenario("certificate for another name", "[[connection]]\ncertificate = \"wrong-name\"").not_sent(280),
    scenario("expired certificate", "[[connection]]\ncertificate = \"expired\"").not_sent(280),
    scenario("certificate of the future", "[[connection]]\ncertificate = \"not-yet-valid\"").not_sent(280),
    scenario("self-signed certificate", "[[connection]]\ncertificate = \"self-signed\"").not_sent(280),
    scenario("handshake that hangs", "[[connection]]\ntls_handshake = \"hang\"").timeout(1).not_sent(301),
    scenario("handshake that closes", "[[connection]]\ntls_handshake = \"close\"").not_sent(276),
    scenario("nobody listens", "").settings(&["Port=1"]).not_sent(10061),
    scenario("wrong merchant", "[[connection]]").in_doubt(595, 12400),
];

/// The hosts of some scenarios, and the list by which a C or C++ program plays them one after the other.
pub struct Stage<'a> {
    /// The file with the list: lines of a word and a value, a line `run` ends each scenario.
    pub list: std::path::PathBuf,
    played: Vec<(&'a Scenario, super::Host)>,
    _folder: tempfile::TempDir,
}

impl<'a> Stage<'a> {
    /// Starts a host for each. A program that runs slowly, as under valgrind, gets `patience` times the time.
    pub fn set(scenarios: impl IntoIterator<Item = &'a Scenario>, patience: u32) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let list = folder.path().join("scenarios");
        let played: Vec<_> =
            scenarios.into_iter().map(|scenario| (scenario, super::Host::start(scenario.host))).collect();
        let mut text = String::new();
        for (scenario, host) in &played {
            let file = |name| host.folder().join(name).display().to_string();
            let merchant = if scenario.name == "wrong merchant" { "888000009999" } else { "888000002447" };
            let mut line = |word: &str, value: &str| text.push_str(&format!("{word} {value}\n"));
            line("name", scenario.name);
            line("port", &host.simulator.port().to_string());
            line("ca", &file("ca.pem"));
            line("aggregate", &file("aggregate.xml"));
            line("merchant", merchant);
            line("timeout", &(scenario.timeout * patience).to_string());
            line("code", &scenario.code.to_string());
            line("outcome", scenario.outcome);
            line("response", scenario.response);
            scenario.settings.iter().for_each(|setting| line("setting", setting));
            text.push_str("run\n");
        }
        std::fs::write(&list, text).expect("a file");
        Self { list, played, _folder: folder }
    }

    /// How many scenarios there are.
    pub fn len(&self) -> usize {
        self.played.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.played.is_empty()
    }

    /// Fails unless each host holds the money that it should hold when its scenario was played once.
    pub fn check_money(&self) {
        let mut wrong = Vec::new();
        for (scenario, host) in &self.played {
            host.simulator.wait_idle(std::time::Duration::from_secs(5));
            if host.held() != scenario.held {
                wrong.push(format!("{}: {} held, not {}", scenario.name, host.held(), scenario.held));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

impl Scenario {
    /// Whether it ends by itself and not by a time-out, so that a slow program sees the same.
    pub fn is_quick(&self) -> bool {
        self.timeout >= 8
    }
}
