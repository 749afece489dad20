//! Texts of lines, whose fields stand between tabs: what is kept of a room, what a link carries, what a ballot
//! file says.

/// Lines as they are written.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds a line of these fields.
    pub(super) fn add(&mut self, fields: &[&str]) {
        for (index, field) in fields.iter().enumerate() {
            if index > 0 {
                self.0.push('\t');
            }
            for letter in field.chars() {
                match letter {
                    '\\' => self.0.push_str("\\\\"),
                    '\t' => self.0.push_str("\\t"),
                    '\n' => self.0.push_str("\\n"),
                    '\r' => self.0.push_str("\\r"),
                    other => self.0.push(other),
                }
            }
        }
        self.0.push('\n');
    }

    /// All of it.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// The fields of a line as they were before it was written.
pub(super) fn fields(line: &str) -> Vec<String> {
    let read = |field: &str| {
        let mut read = String::with_capacity(field.len());
        let mut letters = field.chars();
        while let Some(letter) = letters.next() {
            let escaped = (letter == '\\').then(|| letters.next()).flatten();
            read.push(match escaped {
                Some('t') => '\t',
                Some('n') => '\n',
                Some('r') => '\r',
                Some(other) => other,
                None => letter,
            });
        }
        read
    };
    line.split('\t').map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_field_reads_back(all in prop::collection::vec(any::<String>(), 1..5)) {
            let mut lines = Lines::default();
            let all: Vec<&str> = all.iter().map(String::as_str).collect();
            lines.add(&all);
            prop_assert_eq!(fields(lines.0.trim_end_matches('\n')), all);
        }
    }
}
