//! The preferences of this device.

use super::table::words;
use crate::ui::preferences::Theme;

words! {
    /// The preferences of this device.
    SettingsWords;
    settings: "Settings", "Einstellungen", "Ajustes";
    language: "Language", "Sprache", "Idioma";
    as_the_browser: "As the browser ({language})", "Wie der Browser ({language})", "Como el navegador ({language})";
    appearance: "Appearance", "Darstellung", "Apariencia";
    system: "As the system", "Wie das System", "Como el sistema";
    light: "Light", "Hell", "Claro";
    dark: "Dark", "Dunkel", "Oscuro";
    high_contrast: "High contrast", "Hoher Kontrast", "Alto contraste";
    only_here: "These hold for this browser alone and travel in no file.",
        "Das gilt nur für diesen Browser und steht in keiner Datei.",
        "Solo valen para este navegador y no viajan en ningún archivo.";
}

impl SettingsWords {
    /// What a choice of colours is called.
    pub const fn theme(&self, theme: Theme) -> &'static str {
        match theme {
            Theme::System => self.system(),
            Theme::Light => self.light(),
            Theme::Dark => self.dark(),
            Theme::HighContrast => self.high_contrast(),
        }
    }
}
