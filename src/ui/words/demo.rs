//! The demo.

use super::table::words;

words! {
    /// The demo.
    DemoWords;
    demo: "Demo", "Demo", "Demostración";
    open: "Look at a demo", "Demo ansehen", "Ver una demostración";
    here: "You are looking at the demo. Change what you like: your own OKRs are not touched.", "Du siehst die Demo. Ändere, was du willst: Deine eigenen OKRs bleiben unberührt.", "Estás viendo la demostración. Cambia lo que quieras: tus propios OKR no se tocan.";
    leave: "Leave the demo", "Demo verlassen", "Salir de la demostración";
}
