// Typst without its command: node typst.mjs IN.typ OUT.pdf, in a folder with node_modules.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

const require = createRequire(process.cwd() + "/");
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
const [, , from, to] = process.argv;
const compiler = NodeCompiler.create();
writeFileSync(to, compiler.pdf({ mainFileContent: readFileSync(from, "utf8") }));
