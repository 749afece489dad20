//! A link as a QR code, drawn as SVG.

use crate::ui::markup::Markup;
use qrcodegen::{QrCode, QrCodeEcc};

/// The most letters of a link that becomes a code. A phone hardly reads what is finer.
pub const MOST_IN_CODE: usize = 1_700;
/// The empty edge that readers need, in modules (ISO/IEC 18004).
const EDGE: i32 = 4;

/// The code of a link, called `name`; `None` where it is longer than [`MOST_IN_CODE`]. It is dark on light
/// whatever the page is, since many readers know no other.
pub fn code(link: &str, name: &str) -> Option<String> {
    if link.len() > MOST_IN_CODE {
        return None;
    }
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok()?;
    let size = code.size() + 2 * EDGE;
    let mut svg = Markup::with_room(16_384);
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    svg.number(size).raw(" ").number(size);
    svg.element(
        "\" role=\"img\" shape-rendering=\"crispEdges\" aria-label=\"",
        name,
        "\">",
    );
    svg.raw("<path fill=\"#fff\" d=\"M0 0h");
    svg.number(size)
        .raw("v")
        .number(size)
        .raw("H0z\"/><path d=\"");
    for y in 0..code.size() {
        row(&mut svg, &code, y);
    }
    svg.raw("\"/></svg>");
    Some(svg.finish())
}

/// Draws the dark modules of a row, those side by side as one.
fn row(svg: &mut Markup, code: &QrCode, y: i32) {
    let mut x = 0;
    while x < code.size() {
        let dark = (x..code.size())
            .take_while(|x| code.get_module(*x, y))
            .count();
        let dark = i32::try_from(dark).unwrap_or_default();
        if dark > 0 {
            svg.raw("M").number(x + EDGE).raw(" ").number(y + EDGE);
            svg.raw("h").number(dark).raw("v1h").number(-dark).raw("z");
        }
        x += dark.max(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_becomes_a_code_with_a_name_and_an_edge() {
        let svg = code(
            "https://okrs.example/#/shared/abc",
            "Code \"of\" <the> link",
        )
        .unwrap();
        assert!(
            svg.contains("aria-label=\"Code &quot;of&quot; &lt;the&gt; link\""),
            "{svg}"
        );
        // The first finder pattern: seven dark modules within the edge.
        assert!(svg.contains("M4 4h7v1h-7z"), "{svg}");
    }

    #[test]
    fn what_is_too_long_for_a_code_is_none() {
        assert!(code(&"a".repeat(MOST_IN_CODE), "code").is_some());
        assert_eq!(code(&"a".repeat(MOST_IN_CODE + 1), "code"), None);
    }
}
