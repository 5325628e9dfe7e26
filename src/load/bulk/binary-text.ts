// UTF-8 as a string of one character a byte: what is only carried from file to file is neither decoded nor encoded on its way, which is
// most of what a bulk load does after the last report.

export const binaryOf = (text: string): string => Buffer.from(text).toString('latin1');
export const textOf = (binary: string): string => Buffer.from(binary, 'latin1').toString();
