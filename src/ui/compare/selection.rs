//! Which two states stand side by side, as the address says.

use crate::domain::CycleId;

/// Something to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The workspace as it is now.
    Now,
    /// One cycle of it.
    Cycle(CycleId),
    /// The snapshot of a moment.
    Snapshot(u64),
    /// A file that was opened here, by its place among them.
    File(usize),
}

/// The two states. What is not said is what most people come to see: what has changed since the latest snapshot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What stands on the left; `None` for the latest snapshot, if there is one.
    pub left: Option<Source>,
    /// What stands on the right; `None` for the workspace as it is now.
    pub right: Option<Source>,
}

impl Source {
    /// Reads what an address calls it.
    fn parse(key: &str) -> Option<Self> {
        if key == "now" {
            return Some(Self::Now);
        }
        let (kind, rest) = key.split_once('-')?;
        match kind {
            "cycle" => CycleId::parse(rest).map(Self::Cycle),
            "snapshot" => rest.parse().ok().map(Self::Snapshot),
            "file" => {
                let number: usize = rest.parse().ok()?;
                number.checked_sub(1).map(Self::File)
            }
            _ => None,
        }
    }

    /// What an address calls it. Files are counted from 1.
    pub fn key(self) -> String {
        match self {
            Self::Now => "now".to_owned(),
            Self::Cycle(id) => format!("cycle-{id}"),
            Self::Snapshot(at) => format!("snapshot-{at}"),
            Self::File(index) => format!("file-{}", index.saturating_add(1)),
        }
    }
}

impl Comparison {
    /// Nothing said.
    pub const LATEST: Self = Self {
        left: None,
        right: None,
    };

    /// Reads what stands behind `#/compare?` in an address. What makes no sense is left out.
    pub fn parse(query: &str) -> Self {
        let mut comparison = Self::LATEST;
        for pair in query.split('&') {
            match pair.split_once('=') {
                Some(("left", key)) => comparison.left = Source::parse(key),
                Some(("right", key)) => comparison.right = Source::parse(key),
                _ => {}
            }
        }
        comparison
    }

    /// The address that asks for it.
    pub fn href(self) -> String {
        let mut href = "#/compare".to_owned();
        let mut sign = '?';
        for (side, source) in [("left=", self.left), ("right=", self.right)] {
            if let Some(source) = source {
                href.push(sign);
                href.push_str(side);
                href.push_str(&source.key());
                sign = '&';
            }
        }
        href
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(href: &str) -> Comparison {
        Comparison::parse(href.split_once('?').map_or("", |(_, query)| query))
    }

    #[test]
    fn every_comparison_reads_back_from_its_address() {
        let sources = [
            None,
            Some(Source::Now),
            Some(Source::Cycle(CycleId::new(7))),
            Some(Source::Snapshot(1_764_000_000_000)),
            Some(Source::File(0)),
        ];
        for left in sources {
            for right in sources {
                let comparison = Comparison { left, right };
                assert_eq!(read(&comparison.href()), comparison);
            }
        }
        assert_eq!(Comparison::LATEST.href(), "#/compare");
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        for query in [
            "?left",
            "?left=",
            "?left=then&right=file-0",
            "?right=cycle-gone&colour=red",
            "?left=snapshot--1&right=snapshot-99999999999999999999999",
        ] {
            assert_eq!(read(query), Comparison::LATEST, "{query}");
        }
    }
}
