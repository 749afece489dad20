//! The addresses of shared drafts.

/// What stands in front of the letters of a draft.
pub const PLACE: &str = "#/shared/";

/// The letters of the draft that the part of an address behind `#` holds, if it holds one. What mail programs and
/// people put behind a link (a full stop, a bracket, a space) is no letter of it.
pub fn letters_of(fragment: &str) -> Option<&str> {
    letters_behind(PLACE, fragment)
}

/// The same for what a fragment holds behind another place.
pub fn letters_behind<'a>(place: &str, fragment: &'a str) -> Option<&'a str> {
    let letters = fragment.strip_prefix(place)?;
    Some(letters.trim_end_matches(|end: char| !end.is_ascii_alphanumeric() && !"-_".contains(end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_found_in_an_address() {
        let address = "https://okrs.example/app/#/shared/Zm9v-_8";
        let fragment = &address[address.find('#').unwrap()..];
        assert_eq!(letters_of(fragment), Some("Zm9v-_8"));
        assert_eq!(letters_of("#/shared/Zm9v)."), Some("Zm9v"));
        assert_eq!(letters_of("#/shared/"), Some(""));
        assert_eq!(letters_of("#/map"), None);
    }
}
