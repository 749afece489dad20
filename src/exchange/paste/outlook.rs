//! What lies ahead of a line that nothing stands above: that tells what it is.

use super::build::Level;
use super::label::Label;
use super::lines::{Form, Item};

/// All lines of a text, looked over before they are read.
pub(super) struct Outlook<'a> {
    pub(super) items: &'a [Item],
    pub(super) has_bullets: bool,
    pub(super) names_objectives: bool,
    pub(super) names_key_results: bool,
}

/// Whether nothing is above or below anything else, and nothing says what it is.
pub(super) fn is_flat(items: &[Item]) -> bool {
    items.iter().all(|item| {
        item.label.is_none() && item.form != Form::Heading && item.rank == items[0].rank
    })
}

impl<'a> Outlook<'a> {
    pub(super) fn over(items: &'a [Item]) -> Self {
        let names = |level| {
            items
                .iter()
                .any(|item| item.label == Some(Label::Line(level)))
        };
        Self {
            items,
            has_bullets: items.iter().any(|item| item.form == Form::Bullet),
            names_objectives: names(Level::Objective),
            names_key_results: names(Level::KeyResult),
        }
    }

    /// The line after the paragraph that begins at `index`.
    fn after_paragraph(&self, index: usize) -> Option<&Item> {
        let first = &self.items[index];
        let mut rest = self.items[index + 1..].iter();
        rest.find(|item| {
            let goes_on = self.has_bullets
                && item.form == Form::Plain
                && item.rank == first.rank
                && item.label.is_none()
                && !item.after_gap;
            !goes_on
        })
    }

    /// Whether key results follow the plain line or the paragraph at `index`.
    pub(super) fn heads_a_list(&self, index: usize) -> bool {
        self.after_paragraph(index)
            .is_some_and(|next| match next.label {
                None => next.rank > self.items[index].rank,
                Some(label) => label == Label::Line(Level::KeyResult) || label == Label::Why,
            })
    }

    /// The lines under the one at `index`.
    fn under(&self, index: usize) -> &'a [Item] {
        let rest = &self.items[index + 1..];
        let rank = self.items[index].rank;
        let end = rest.iter().position(|item| item.rank <= rank);
        &rest[..end.unwrap_or(rest.len())]
    }

    /// Whether the heading at `index` is the title of the whole text: the only one of its kind, above
    /// others that have lists of their own.
    pub(super) fn is_title(&self, index: usize) -> bool {
        if self.names_objectives {
            return true;
        }
        let under = self.under(index);
        if index > 0 || under.len() + 1 < self.items.len() {
            return false;
        }
        let first = under.iter().find(|item| item.form == Form::Plain);
        let is_outermost = |item: &Item| first.is_some_and(|first| first.rank == item.rank);
        let heads = (1..self.items.len()).filter(|index| {
            let (item, next) = (&self.items[*index], self.items.get(index + 1));
            let leads = next.is_some_and(|next| next.rank > item.rank || next.label.is_some());
            match item.form {
                Form::Heading => item.label.is_none() && leads,
                Form::Plain => leads && is_outermost(item),
                Form::Bullet => false,
            }
        });
        let (mut headings, mut paragraphs) = (0, 0);
        for index in heads {
            headings += usize::from(self.items[index].form == Form::Heading);
            paragraphs += usize::from(self.items[index].form == Form::Plain);
        }
        headings > 0 || paragraphs > 1
    }

    /// What the bullet at `index` is, which nothing stands above: an objective where all bullets beside it
    /// have others under them or where there are three levels of them, else a key result.
    pub(super) fn bullet(&self, index: usize) -> Level {
        if self.names_objectives || self.names_key_results {
            return Level::KeyResult;
        }
        let rank = self.items[index].rank;
        let block = self.items[index..].iter();
        let block = block.take_while(|item| item.rank >= rank && item.label.is_none());
        let (mut ranks, mut deepest, mut lone) = (Vec::new(), 0, false);
        let mut last = None;
        for item in block {
            lone |= last == Some(rank) && item.rank == rank;
            while ranks.last().is_some_and(|rank| *rank >= item.rank) {
                ranks.pop();
            }
            ranks.push(item.rank);
            deepest = deepest.max(ranks.len());
            last = Some(item.rank);
        }
        lone |= last == Some(rank);
        if deepest > 2 || !lone {
            Level::Objective
        } else {
            Level::KeyResult
        }
    }
}
