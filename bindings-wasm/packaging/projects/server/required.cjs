module.exports = require('littermate');
