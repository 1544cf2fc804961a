/** Questions as JSON and as tables: the neutral form, for other people's tools too. */
@NullMarked
package org.aliquot.interchange.neutral;

import org.jspecify.annotations.NullMarked;
