//! Which column of a table holds what.

use super::field::Field;
use super::heading;
use super::own::Kind;
use super::read::Table;

/// The most columns whose mapping is remembered.
const MOST_REMEMBERED: usize = 100;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it says.
    pub field: Field,
    /// Of which key result of its row, where a row holds several; else 0.
    pub number: usize,
}

/// What each column of a table holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The columns in their order.
    pub columns: Vec<Column>,
}

const fn only(field: Field) -> Column {
    Column { field, number: 0 }
}

impl Mapping {
    /// What the headings say; without headings what people put in the first columns. What is not known is
    /// noted, and an empty column left out.
    pub fn guess(table: &Table) -> Self {
        let mut columns = Vec::with_capacity(table.width());
        for index in 0..table.width() {
            let column = if table.filled(index).next().is_none() {
                only(Field::LeftOut)
            } else if table.is_headed() {
                headed(table, index, &columns)
            } else {
                only(usual(table, index))
            };
            columns.push(column);
        }
        Self { columns }
    }

    /// Whether any column holds a field.
    pub fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|column| column.field == field)
    }

    /// The numbers of the key results that stand in one row.
    pub(super) fn numbers(&self) -> Vec<usize> {
        let mut numbers = Vec::new();
        for column in &self.columns {
            if column.number > 0 && !numbers.contains(&column.number) {
                numbers.push(column.number);
            }
        }
        numbers
    }

    /// Gives a column another field, and takes that from the column that held it, where only one may.
    pub fn assign(&mut self, index: usize, field: Field) {
        let Some(column) = self.columns.get(index).copied() else {
            return;
        };
        let number = if field.is_of_key_result() {
            column.number
        } else {
            0
        };
        let wanted = Column { field, number };
        for other in &mut self.columns {
            if *other == wanted && !field.may_repeat() {
                *other = only(Field::Note);
            }
        }
        self.columns[index] = wanted;
    }

    /// The mapping as a text to remember.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for column in &self.columns {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(column.field.name());
            if column.number > 0 {
                text.push('.');
                text.push_str(&column.number.to_string());
            }
        }
        text
    }

    /// The mapping that was remembered for a table, if it still fits.
    pub fn parse(text: &str, table: &Table) -> Option<Self> {
        let column = |text: &str| {
            let (name, number) = text.split_once('.').unwrap_or((text, "0"));
            Some(Column {
                field: Field::parse(name)?,
                number: number.parse().ok()?,
            })
        };
        let columns: Option<Vec<Column>> = text.split(',').map(column).collect();
        let columns = columns.filter(|columns| columns.len() == table.width())?;
        Some(Self { columns })
    }
}

impl Table {
    /// By what the mapping of this table is remembered: the same for all tables of these headings. `None`
    /// without headings, or with more than people map by hand.
    pub fn signature(&self) -> Option<String> {
        let head = self.head()?;
        if self.width() > MOST_REMEMBERED {
            return None;
        }
        let mut all = String::new();
        for cell in &head.cells {
            all.push_str(&heading::same(cell));
            all.push('\n');
        }
        let hash = crate::domain::hash(&all);
        Some(crate::domain::CycleId::new(hash).to_string())
    }
}

/// What a column under a heading holds, behind those before it. A field that one of them holds already is
/// noted, and so is a type that tells no kind of row.
fn headed(table: &Table, index: usize, before: &[Column]) -> Column {
    let Some((field, number)) = heading::field(table.heading(index)) else {
        return only(Field::Note);
    };
    let column = Column { field, number };
    let is_taken = before.contains(&column) && !field.may_repeat();
    let is_other_type =
        field == Field::Kind && !table.filled(index).all(|cell| Kind::parse(cell).is_some());
    if is_taken || is_other_type {
        return Column {
            field: Field::Note,
            number: if field.is_of_key_result() { number } else { 0 },
        };
    }
    column
}

/// What people put in a column that has no heading.
fn usual(table: &Table, index: usize) -> Field {
    let before = (0..index).filter(|index| table.filled(*index).next().is_some());
    match before.count() + usize::from(table.width() == 1) {
        0 => Field::Objective,
        1 => Field::KeyResult,
        2 => Field::Initiative,
        _ => Field::Note,
    }
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    fn guess(text: &str) -> String {
        Mapping::guess(&read(text).unwrap()).to_text()
    }

    #[test]
    fn columns_hold_what_their_headings_say() {
        let text = "name,owner,owner email,status,key_result_1_title,key_result_1_completion,empty\nGrow,Ada,ada@x.example,on track,5 more,40%,\n";
        assert_eq!(
            guess(text),
            "objective,owner,note,note,key-result.1,note.1,left-out"
        );
        assert_eq!(
            guess("title,type\nGrow,objective\n5 more,key result"),
            "objective,kind"
        );
        assert_eq!(guess("title,type\nGrow,strategic\n"), "objective,note");
        assert_eq!(
            guess("Grow,5 more,Ask,x\nShrink,5 less,Ask,y"),
            "objective,key-result,initiative,note"
        );
        assert_eq!(guess("5 more\n5 less"), "key-result");
    }

    #[test]
    fn a_field_is_given_to_one_column() {
        let table = read("a,b,c\n1,2,3").unwrap();
        let mut mapping = Mapping::guess(&table);
        mapping.assign(2, Field::Objective);
        assert_eq!(mapping.to_text(), "note,key-result,objective");
        mapping.assign(0, Field::LeftOut);
        mapping.assign(1, Field::LeftOut);
        assert_eq!(mapping.to_text(), "left-out,left-out,objective");
        assert_eq!(Mapping::parse(&mapping.to_text(), &table), Some(mapping));
        assert_eq!(Mapping::parse("note", &table), None);
        assert_eq!(Mapping::parse("note,x,note", &table), None);
    }

    #[test]
    fn every_field_has_a_name_of_its_own() {
        for (field, name) in Field::ALL {
            assert_eq!(Field::parse(name), Some(field));
            assert_eq!(field.name(), name);
        }
    }
}
