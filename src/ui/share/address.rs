//! The addresses of shared drafts.

/// What stands in front of the letters of a draft.
const PLACE: &str = "#/shared/";

/// The address of the app at `page` that holds a draft in these letters.
pub fn address(page: &str, letters: &str) -> String {
    [page, PLACE, letters].concat()
}

/// The letters of the draft that the part of an address behind `#` holds, if it holds one. What mail programs and
/// people put behind a link (a full stop, a bracket, a space) is no letter of it.
pub fn letters_of(fragment: &str) -> Option<&str> {
    let letters = fragment.strip_prefix(PLACE)?;
    Some(letters.trim_end_matches(|end: char| !end.is_ascii_alphanumeric() && !"-_".contains(end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_found_in_an_address() {
        let address = address("https://okrs.example/app/", "Zm9v-_8");
        assert_eq!(address, "https://okrs.example/app/#/shared/Zm9v-_8");
        let fragment = &address[address.find('#').unwrap()..];
        assert_eq!(letters_of(fragment), Some("Zm9v-_8"));
        assert_eq!(letters_of("#/shared/Zm9v)."), Some("Zm9v"));
        assert_eq!(letters_of("#/shared/"), Some(""));
        assert_eq!(letters_of("#/map"), None);
    }
}
