//! Has the linker say in the program where it put what, which is how scripts/split takes it apart.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo:rustc-link-arg-bin=aimwell=--emit-relocs");
    }
}
