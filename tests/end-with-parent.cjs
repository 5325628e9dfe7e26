// Loaded by each of jest's workers: when jest itself is gone, as after an interrupt, the worker ends too, and what its test began is
// told to. A worker left alone would go on until its file is through. Listening for the parent's farewell would keep a worker alive
// that has nothing more to do; this does not.

const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 500).unref();
