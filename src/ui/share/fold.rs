//! Text folded small by the browser, and unfolded again within bounds.

use crate::exchange::share::{LONGEST_READ, MOST_UNFOLDED, from_letters, to_letters};
use crate::ui::browser;

/// How a browser calls the way of folding.
const FORMAT: &str = "deflate-raw";

/// Why the letters of a link are no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// This browser cannot unfold.
    NoBrowser,
    /// They are no letters that were folded, or not all of them.
    Broken,
    /// There are more than any link has, or they unfold into more than any draft is.
    TooMuch,
}

/// A text as letters; `None` where the browser cannot fold.
pub async fn fold(text: &str) -> Option<String> {
    let folded = browser::pass_through("CompressionStream", FORMAT, text.as_bytes(), usize::MAX);
    Some(to_letters(&folded.await.ok()??))
}

/// Letters as the text they were.
///
/// # Errors
/// Fails where they are damaged or too many, and where this browser cannot unfold them.
pub async fn unfold(letters: &str) -> Result<String, Damage> {
    if letters.len() > LONGEST_READ {
        return Err(Damage::TooMuch);
    }
    let bytes = from_letters(letters).filter(|bytes| !bytes.is_empty());
    let bytes = bytes.ok_or(Damage::Broken)?;
    if !browser::can_pass_through("DecompressionStream") {
        return Err(Damage::NoBrowser);
    }
    let unfolded = browser::pass_through("DecompressionStream", FORMAT, &bytes, MOST_UNFOLDED);
    let unfolded = unfolded.await.map_err(|_| Damage::Broken)?;
    let unfolded = unfolded.ok_or(Damage::TooMuch)?;
    String::from_utf8(unfolded).map_err(|_| Damage::Broken)
}
