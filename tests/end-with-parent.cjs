// Loaded by each of jest's workers: when jest itself is gone, as after an interrupt, the worker ends too, and what its test began is
// told to. A worker left alone would go on until its file is through.

process.once('disconnect', () => process.exit(1));
