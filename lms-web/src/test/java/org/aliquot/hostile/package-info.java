/** What strangers, broken programs and bad luck send, against the product as a process of its own. */
@NullMarked
package org.aliquot.hostile;

import org.jspecify.annotations.NullMarked;
