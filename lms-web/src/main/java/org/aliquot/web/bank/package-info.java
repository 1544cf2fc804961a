/** Pages of the question bank: finding questions, changing many at once, what is covered, what is alike. */
@NullMarked
package org.aliquot.web.bank;

import org.jspecify.annotations.NullMarked;
