//! The funnel as SVG, to be set into a page.

use super::{Funnel, LINE, Level, PAD, Place};
use crate::ui::markup::escape;

/// How far letters reach below the line they stand on, in units of the picture.
const DESCENT: i32 = 4;

/// What stands over the columns.
pub type Captions<'a> = [&'a str; 3];

/// The picture as SVG. Its colours are the page's: styles know it by the classes `funnel`, `band`, `box`,
/// the level of a box, `open` for what is still to be written, and `new` for the boxes at the places `fresh`.
/// To a screen reader it is one image with this name and description; `identity` tells it from other pictures
/// on the page.
pub fn draw(
    funnel: &Funnel,
    captions: Captions,
    identity: &str,
    (name, description): (&str, &str),
    fresh: &[usize],
) -> String {
    let mut svg = String::new();
    let ids = [format!("{identity}-name"), format!("{identity}-text")];
    let frame = format!("-1 0 {} {}", funnel.width + 2, funnel.height);
    let attributes = [
        ("class", "funnel"),
        ("viewBox", frame.as_str()),
        ("role", "img"),
        ("aria-labelledby", &ids[0]),
        ("aria-describedby", &ids[1]),
    ];
    open(&mut svg, "svg", &attributes);
    element(&mut svg, "title", &[("id", &ids[0])], name);
    element(&mut svg, "desc", &[("id", &ids[1])], description);
    for (path, is_written) in &funnel.bands {
        let class = if *is_written { "band" } else { "band open" };
        element(&mut svg, "path", &[("class", class), ("d", path)], "");
    }
    for (column, caption) in captions.iter().enumerate() {
        let mut boxes = funnel.boxes.iter();
        let Some(first) = boxes.find(|place| place.level as usize == column) else {
            continue;
        };
        let x = first.x.to_string();
        element(
            &mut svg,
            "text",
            &[("class", "caption"), ("x", &x), ("y", "12")],
            caption,
        );
    }
    for (index, place) in funnel.boxes.iter().enumerate() {
        draw_box(&mut svg, place, fresh.contains(&index));
    }
    svg.push_str("</svg>");
    svg
}

fn draw_box(svg: &mut String, place: &Place, is_fresh: bool) {
    let mut class = match place.level {
        Level::Objective => "box objective",
        Level::KeyResult => "box key-result",
        Level::Initiative => "box initiative",
    }
    .to_owned();
    class.push_str(if place.lines.is_empty() { " open" } else { "" });
    class.push_str(if is_fresh { " new" } else { "" });
    open(svg, "g", &[("class", &class)]);
    let [x, y, width, height] =
        [place.x, place.y, place.width, place.height].map(|edge| edge.to_string());
    let sides = [
        ("x", x.as_str()),
        ("y", &y),
        ("width", &width),
        ("height", &height),
        ("rx", "8"),
    ];
    element(svg, "rect", &sides, "");
    open(svg, "text", &[]);
    let rows = i32::try_from(place.lines.len()).unwrap_or(0);
    let slack = (place.height - 2 * PAD - rows * LINE) / 2;
    let left = (place.x + PAD + 2).to_string();
    let mut baseline = place.y + PAD + slack + LINE - DESCENT;
    for line in &place.lines {
        element(
            svg,
            "tspan",
            &[("x", &left), ("y", &baseline.to_string())],
            line,
        );
        baseline += LINE;
    }
    svg.push_str("</text></g>");
}

fn element(svg: &mut String, name: &str, attributes: &[(&str, &str)], text: &str) {
    open(svg, name, attributes);
    escape(svg, text);
    for part in ["</", name, ">"] {
        svg.push_str(part);
    }
}

/// Begins an element.
fn open(svg: &mut String, name: &str, attributes: &[(&str, &str)]) {
    svg.push('<');
    svg.push_str(name);
    for (name, value) in attributes {
        for part in [" ", name, "=\"", value, "\""] {
            svg.push_str(part);
        }
    }
    svg.push('>');
}

#[cfg(test)]
mod tests {
    use super::super::Texts;
    use super::*;

    fn svg(title: &str) -> String {
        let texts = Texts {
            objective: title.to_owned(),
            key_results: vec![("NPS reaches 50".to_owned(), Vec::new())],
        };
        draw(
            &Funnel::of(&texts),
            ["Aim", "Signs", "Work"],
            "picture",
            ("The funnel", "One objective"),
            &[1],
        )
    }

    #[test]
    fn it_says_what_it_shows_to_those_who_cannot_see_it() {
        let svg = svg("Paying feels instant");
        assert!(svg.contains(
            "role=\"img\" aria-labelledby=\"picture-name\" aria-describedby=\"picture-text\""
        ));
        assert!(svg.contains("<title id=\"picture-name\">The funnel</title>"));
        assert!(svg.contains("<desc id=\"picture-text\">One objective</desc>"));
        assert_eq!(svg.matches(" open\"><rect").count(), 3);
        assert_eq!(svg.matches("key-result new").count(), 1);
    }

    #[test]
    fn no_text_becomes_markup() {
        assert!(svg("<b>&\"").contains("&lt;b&gt;&amp;&quot;"));
    }
}
