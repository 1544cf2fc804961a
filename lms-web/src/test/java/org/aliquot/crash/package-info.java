/** What is left after processes are killed while people answer. */
@NullMarked
package org.aliquot.crash;

import org.jspecify.annotations.NullMarked;
