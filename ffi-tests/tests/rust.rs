//! Every scenario through the Rust surface.

use dpaymentssdk::TsysReversal;
use dpaymentssdk_simulator as _;
use ffi_tests::{Host, ORIGINAL, SCENARIOS, Scenario, partial_reversal};

/// A partial reversal of the host's MasterCard authorization, ready to go.
fn prepared(host: &Host, scenario: &Scenario) -> dpaymentssdk::Result<TsysReversal> {
    let object = partial_reversal(&host.simulator.aggregate(ORIGINAL).unwrap())?;
    object.config(&format!("Port={}", host.simulator.port()))?;
    object.config("SSLCACertFilePaths=")?;
    object.config(&format!("SSLServerCACerts={}", host.simulator.ca_pem()))?;
    object.config("SSLEnabledProtocols=15360")?;
    object.set_timeout(i32::try_from(scenario.timeout).unwrap())?;
    for setting in scenario.settings {
        object.config(setting)?;
    }
    if scenario.name == "wrong merchant" {
        object.set_merchant_number("888000009999")?;
    }
    Ok(object)
}

#[test]
fn every_scenario_has_its_code_its_outcome_and_its_money() {
    let mut visited = 0;
    let mut wrong = Vec::new();
    for scenario in SCENARIOS {
        let host = Host::start(scenario.host);
        let object = prepared(&host, scenario).unwrap();
        let code = object.reverse().map_or_else(|error| error.code(), |()| 0);
        host.simulator.wait_idle(std::time::Duration::from_secs(5));
        let seen = (
            code,
            object.config("Outcome").unwrap().expose_text().to_owned(),
            object.response_code(),
            object.response_approval_code().is_empty(),
            host.held(),
        );
        let no_approval = scenario.response != "00";
        let expected = (
            scenario.code,
            scenario.outcome.to_owned(),
            scenario.response.to_owned(),
            no_approval,
            scenario.held,
        );
        if seen != expected {
            wrong.push(format!(
                "{}: {seen:?} instead of {expected:?}\n{:#?}",
                scenario.name,
                host.simulator.log()
            ));
        }
        visited += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(visited, SCENARIOS.len());
    println!("{visited} scenarios");
}
