// QR codes as somebody else's reader sees them.
import jsQR from "jsqr";
import { eventually } from "./driver/index.mjs";

/** The text of the code that a selector finds on the page. */
export async function readCode(page, selector) {
  const picture = await eventually(() =>
    page.evaluate(async (selector) => {
      const svg = document.querySelector(selector);
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML)}`;
      const size = svg.viewBox.baseVal.width * 4;
      image.width = image.height = size;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0, size, size);
      const { data } = context.getImageData(0, 0, size, size);
      // Dark or light is all a reader needs, and a hundredth of what would have to be handed over.
      return { size, dark: Array.from({ length: size * size }, (_, at) => (data[at * 4] < 128 ? "1" : "0")).join("") };
    }, selector),
  );
  const pixels = new Uint8ClampedArray(picture.size * picture.size * 4);
  for (const [at, dark] of [...picture.dark].entries()) pixels.set(dark === "1" ? [0, 0, 0, 255] : [255, 255, 255, 255], at * 4);
  return jsQR(pixels, picture.size, picture.size)?.data;
}

/** Gives the page a reader of codes, in place of the one that this browser may lack: photos hold the text of their code. */
export const canRead = (page, formats = ["qr_code"]) =>
  page.evaluate((formats) => {
    globalThis.BarcodeDetector = class {
      static getSupportedFormats = async () => formats;
      async detect(picture) {
        const text = picture instanceof Blob ? await picture.text() : globalThis.beforeCamera;
        return text ? [{ rawValue: text }] : [];
      }
    };
  }, formats);

/** The page on which drafts are collected, opened anew so that it finds what this browser can. */
export async function openCollect(page) {
  await page.navigation("Steps of the room").link("Plan").click();
  await page.navigation("Steps of the room").link("Collect").click();
}
