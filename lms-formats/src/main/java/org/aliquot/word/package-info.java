/** What enums are called outside the code; plain Java. */
@NullMarked
package org.aliquot.word;

import org.jspecify.annotations.NullMarked;
