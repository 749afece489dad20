//! Which key results the overview shows, and in which order, as its address says.

use crate::domain::{CycleId, Status};
use crate::ui::people::Part;
use crate::ui::standing::{STATUSES, slug};

/// A choice among the key results of a cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The cycle; `None` for the one at hand.
    pub cycle: Option<CycleId>,
    /// Only those that stand so.
    pub status: Option<Status>,
    /// Only those of the objectives of somebody.
    pub part: Option<Part>,
    /// Whether those that need attention come first, rather than in the order of the document.
    pub by_need: bool,
}

impl Selection {
    /// All key results of the cycle at hand, in their order.
    pub const ALL: Self = Self {
        cycle: None,
        status: None,
        part: None,
        by_need: false,
    };

    /// Reads what stands behind `#/progress/` in an address. What makes no sense is left out.
    pub fn parse(cycle: &str, query: &str) -> Self {
        let mut selection = Self {
            cycle: CycleId::parse(cycle),
            ..Self::ALL
        };
        for pair in query.split('&') {
            match pair.split_once('=') {
                Some(("status", name)) => {
                    let mut statuses = STATUSES.into_iter();
                    selection.status = statuses.find(|status| slug(*status) == name);
                }
                Some(("order", name)) => selection.by_need = name == "need",
                _ => selection.part = Part::parse(pair).or(selection.part),
            }
        }
        selection
    }

    /// The address that asks for it.
    pub fn href(self) -> String {
        let mut href = "#/progress".to_owned();
        if let Some(cycle) = self.cycle {
            href.push('/');
            href.push_str(&cycle.to_string());
        }
        let mut sign = '?';
        let status = self.status.map(|status| ["status=", slug(status)].concat());
        let order = self.by_need.then(|| "order=need".to_owned());
        let pairs = [status, self.part.map(Part::query), order];
        for pair in pairs.into_iter().flatten() {
            href.push(sign);
            href.push_str(&pair);
            sign = '&';
        }
        href
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::TeamId;

    fn read(href: &str) -> Selection {
        let (path, query) = href.split_once('?').unwrap_or((href, ""));
        Selection::parse(
            path.trim_start_matches("#/progress")
                .trim_start_matches('/'),
            query,
        )
    }

    #[test]
    fn every_selection_reads_back_from_its_address() {
        let parts = [None, Some(Part::NoTeam), Some(Part::Team(TeamId::new(7)))];
        let statuses = STATUSES.map(Some).into_iter().chain([None]);
        for status in statuses {
            for part in parts {
                for (cycle, by_need) in [(None, false), (Some(CycleId::new(3)), true)] {
                    let selection = Selection {
                        cycle,
                        status,
                        part,
                        by_need,
                    };
                    assert_eq!(read(&selection.href()), selection, "{}", selection.href());
                }
            }
        }
        assert_eq!(Selection::ALL.href(), "#/progress");
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        assert_eq!(
            read("#/progress/gone?status=fine&team=us&order=size&&colour"),
            Selection::ALL
        );
    }
}
