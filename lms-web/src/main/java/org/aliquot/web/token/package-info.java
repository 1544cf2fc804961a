/** Pages of tokens that staff make for programs. */
@org.jspecify.annotations.NullMarked
package org.aliquot.web.token;
