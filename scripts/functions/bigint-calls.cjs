/**
 * Writes 12n as BigInt("12"): engines that do not know the literal would refuse the whole file, while a call fails only
 * in the function that makes it. For the few files of src/core that calculate with whole numbers of any size.
 */
module.exports = (source) => source.replace(/(?<![\w.$"'`])(\d+)n\b/g, 'BigInt("$1")');
