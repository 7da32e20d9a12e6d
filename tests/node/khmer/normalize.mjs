// SPDX-License-Identifier: MIT
// Reads a JSON array of texts from standard input, writes the array of their normal forms.
import { readFileSync } from 'node:fs';
import { khnormal } from 'khmer-normalizer';

const texts = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(texts.map((text) => khnormal(text))));
