//! What the TCPClient and Socket settings ask of a connection.

use super::FirewallOptions;
use std::net::IpAddr;
use std::time::Duration;

/// The kind of addresses to resolve a name to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// IPv4.
    V4,
    /// IPv6.
    V6,
}

impl Family {
    /// The family of an address.
    pub fn of(address: IpAddr) -> Self {
        if address.is_ipv4() { Self::V4 } else { Self::V6 }
    }
}

/// `UseIPv6`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IpVersion {
    /// 0: IPv4 only.
    #[default]
    V4Only,
    /// 1: IPv6 only.
    V6Only,
    /// 2: IPv6, and IPv4 when the host has no IPv6 address or none of them can be connected.
    V6ThenV4,
}

impl IpVersion {
    /// The value of the setting; `None` outside 0 to 2.
    pub fn from_setting(value: i32) -> Option<Self> {
        match value {
            0 => Some(Self::V4Only),
            1 => Some(Self::V6Only),
            2 => Some(Self::V6ThenV4),
            _ => None,
        }
    }

    /// The families to try, in order.
    pub fn families(self) -> &'static [Family] {
        match self {
            Self::V4Only => &[Family::V4],
            Self::V6Only => &[Family::V6],
            Self::V6ThenV4 => &[Family::V6, Family::V4],
        }
    }
}

/// `TCPKeepAlive`, `KeepAliveTime` and `KeepAliveInterval`; a time that is not set is the system's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeepAlive {
    /// Idle time before the first probe, in milliseconds. Systems count seconds: it is rounded up, at least to 1 s.
    pub time_ms: Option<u32>,
    /// Time between probes, in milliseconds, rounded as above.
    pub interval_ms: Option<u32>,
}

impl KeepAlive {
    /// Milliseconds as the whole seconds that systems take: rounded up, since 0 would be refused.
    pub(super) fn seconds(milliseconds: u32) -> Duration {
        Duration::from_secs(u64::from(milliseconds.div_ceil(1000).max(1)))
    }
}

/// `Linger` and `LingerTime`: how a connection is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Linger {
    /// True and 0: closing returns at once and the system goes on sending what is pending.
    #[default]
    System,
    /// True and a time in seconds: closing waits at most so long for what is pending.
    Seconds(u16),
    /// False: what is pending is thrown away and the connection is reset.
    Abort,
}

/// Everything that is asked of a socket. The default is what the settings default to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SocketOptions {
    /// `LocalHost`: an address or a name of this machine to connect from; empty for any.
    pub local_host: String,
    /// `LocalPort`: the port to connect from; 0 lets the system choose.
    pub local_port: u16,
    /// `InBufferSize` in bytes; `None` for the system's.
    pub in_buffer_size: Option<usize>,
    /// `OutBufferSize` in bytes; `None` for the system's.
    pub out_buffer_size: Option<usize>,
    /// `TCPKeepAlive`; `None` when it is off.
    pub keep_alive: Option<KeepAlive>,
    /// `Linger` and `LingerTime`.
    pub linger: Linger,
    /// `TcpNoDelay`.
    pub no_delay: bool,
    /// `UseIPv6`.
    pub ip_version: IpVersion,
    /// `MaxTransferRate`, outgoing, in bytes per second; 0 for no limit.
    pub max_transfer_rate: u32,
    /// The Firewall settings: what to connect through.
    pub firewall: FirewallOptions,
}
