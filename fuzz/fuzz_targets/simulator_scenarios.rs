//! A scenario of the simulator: read, or refused in words.
#![no_main]

use dpaymentssdk_simulator::Scenario;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(scenario) = Scenario::parse(text) {
        let _ = scenario.validate();
    }
});
