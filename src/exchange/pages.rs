//! What is too long for one QR code as several pages, which find together again whatever the order in which they
//! are read and whoever else's are read between them.

use crate::domain::hash;

/// What each page begins with, and the version of all that follows.
const FORMAT: &str = "aimwell-page";
const VERSION: &str = "1";
/// So many letters make a code that a camera still reads off the display of a phone.
const LETTERS: usize = 600;
/// The most pages that anybody wants to hold up one after the other.
pub const MOST_PAGES: usize = 8;

/// A page as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Whose page it is: a checksum of all letters, which people see as well.
    pub code: String,
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    letters: String,
}

/// A text of letters as pages; `None` where there would be more than [`MOST_PAGES`]. All of them are about as
/// long, so that their codes look alike.
pub fn pages(letters: &str) -> Option<Vec<Page>> {
    let count = letters.len().div_ceil(LETTERS).max(1);
    if count > MOST_PAGES || !letters.is_ascii() {
        return None;
    }
    let code = checksum(letters);
    let each = letters.len().div_ceil(count).max(1);
    let parts = letters.as_bytes().chunks(each).zip(1..);
    let pages = parts.map(|(part, number)| Page {
        code: code.clone(),
        number,
        count,
        letters: part.iter().copied().map(char::from).collect(),
    });
    Some(pages.collect())
}

/// Eight letters that two drafts hardly ever have in common.
fn checksum(letters: &str) -> String {
    let sum = u32::try_from(hash(letters) >> 96).unwrap_or_default();
    format!("{sum:08x}")
}

impl Page {
    /// The text of its code.
    pub fn to_text(&self) -> String {
        let Self {
            code,
            number,
            count,
            letters,
        } = self;
        [
            FORMAT,
            VERSION,
            code,
            &number.to_string(),
            &count.to_string(),
            letters,
        ]
        .join(" ")
    }

    /// Reads the text of a code; `None` if it is that of something else.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split(' ').collect();
        let [FORMAT, VERSION, code, number, count, letters] = parts[..] else {
            return None;
        };
        let (number, count) = (number.parse().ok()?, count.parse().ok()?);
        let is_sound = (1..=MOST_PAGES).contains(&count) && (1..=count).contains(&number);
        (is_sound && letters.len() <= LETTERS && code.len() == 8).then(|| Self {
            code: code.to_owned(),
            number,
            count,
            letters: letters.to_owned(),
        })
    }
}

/// The pages that were read of one draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// Whose pages they are.
    pub code: String,
    /// The letters of each page, where it was read.
    pages: Vec<Option<String>>,
}

impl Stack {
    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.pages.len()
    }

    /// The numbers of those that were not read yet.
    pub fn missing(&self) -> Vec<usize> {
        let pages = self.pages.iter().zip(1..);
        pages
            .filter_map(|(page, number)| page.is_none().then_some(number))
            .collect()
    }
}

/// What became of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// It was read before.
    Known,
    /// Others of its draft are still to come.
    Waits,
    /// It was the last of its draft, whose letters these are.
    Whole(String),
    /// All pages of its draft were read and do not belong together; they have to be read anew.
    Mixed,
}

/// Pages of any number of drafts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stacks {
    open: Vec<Stack>,
    /// The drafts of which all pages were read.
    whole: Vec<String>,
}

impl Stacks {
    /// The drafts of which pages are still to come.
    pub fn open(&self) -> &[Stack] {
        &self.open
    }

    /// Puts a page to the others of its draft.
    pub fn add(&mut self, page: Page) -> Added {
        let Page {
            code,
            number,
            count,
            letters,
        } = page;
        if self.whole.contains(&code) {
            return Added::Known;
        }
        let known = self
            .open
            .iter()
            .position(|stack| stack.code == code && stack.count() == count);
        let at = known.unwrap_or_else(|| {
            self.open.push(Stack {
                code,
                pages: vec![None; count],
            });
            self.open.len() - 1
        });
        let place = &mut self.open[at].pages[number - 1];
        if place.as_ref() == Some(&letters) {
            return Added::Known;
        }
        *place = Some(letters);
        let Some(parts) = self.open[at]
            .pages
            .iter()
            .cloned()
            .collect::<Option<Vec<_>>>()
        else {
            return Added::Waits;
        };
        let stack = self.open.remove(at);
        let letters = parts.concat();
        if checksum(&letters) != stack.code {
            return Added::Mixed;
        }
        self.whole.push(stack.code);
        Added::Whole(letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Page {
        Page::parse(text).unwrap()
    }

    fn texts(letters: &str) -> Vec<String> {
        pages(letters).unwrap().iter().map(Page::to_text).collect()
    }

    #[test]
    fn pages_of_two_drafts_that_are_read_in_any_order_find_together() {
        let [ana, ben] = ["a".repeat(1500), "b".repeat(700)];
        let [of_ana, of_ben] = [texts(&ana), texts(&ben)];
        assert_eq!((of_ana.len(), of_ben.len()), (3, 2));
        let mut stacks = Stacks::default();
        for text in [&of_ana[2], &of_ben[0], &of_ana[0]] {
            assert_eq!(stacks.add(read(text)), Added::Waits);
        }
        assert_eq!(stacks.add(read(&of_ana[0])), Added::Known);
        let missing: Vec<Vec<usize>> = stacks.open().iter().map(Stack::missing).collect();
        assert_eq!(missing, [vec![2], vec![2]]);
        assert_eq!(stacks.add(read(&of_ben[1])), Added::Whole(ben));
        assert_eq!(stacks.add(read(&of_ana[1])), Added::Whole(ana));
        assert_eq!(stacks.add(read(&of_ana[1])), Added::Known);
        assert!(stacks.open().is_empty());
    }

    #[test]
    fn pages_that_do_not_belong_together_are_never_taken_for_a_draft() {
        let texts = texts(&"a".repeat(700));
        let mut stacks = Stacks::default();
        assert_eq!(
            stacks.add(read(&texts[0].replace("aaa", "aba"))),
            Added::Waits
        );
        assert_eq!(stacks.add(read(&texts[1])), Added::Mixed);
        assert!(stacks.open().is_empty());
    }

    #[test]
    fn what_is_too_much_for_codes_has_none() {
        assert_eq!(
            pages(&"a".repeat(LETTERS * MOST_PAGES)).map(|pages| pages.len()),
            Some(MOST_PAGES)
        );
        assert_eq!(pages(&"a".repeat(LETTERS * MOST_PAGES + 1)), None);
    }

    #[test]
    fn other_codes_are_no_pages() {
        for text in [
            "",
            "https://okrs.example/#/shared/abc",
            "aimwell-page 2 0123abcd 1 1 abc",
            "aimwell-page 1 0123abcd 2 1 abc",
            "aimwell-page 1 0123abcd 0 1 abc",
            "aimwell-page 1 0123abcd 1 9 abc",
            "aimwell-page 1 0123 1 1 abc",
            "aimwell-page 1 0123abcd 1 1",
        ] {
            assert_eq!(Page::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn letters_come_back_as_they_were(letters in "[A-Za-z0-9_-]{1,2400}") {
            let mut stacks = Stacks::default();
            let mut whole = None;
            for page in pages(&letters).unwrap().into_iter().rev() {
                if let Added::Whole(letters) = stacks.add(read(&page.to_text())) {
                    whole = Some(letters);
                }
            }
            prop_assert_eq!(whole, Some(letters));
        }

        #[test]
        fn no_text_panics(text: String) {
            if let Some(page) = Page::parse(&text) {
                let _ = Stacks::default().add(page);
            }
        }
    }
}
