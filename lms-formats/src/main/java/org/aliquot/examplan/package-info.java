/** What an exam draws from its bank and by which rules it is taken. Plain values, no framework, no database. */
@NullMarked
package org.aliquot.examplan;

import org.jspecify.annotations.NullMarked;
