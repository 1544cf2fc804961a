/** What bytes and texts are known by; plain Java. */
@NullMarked
package org.aliquot.digest;

import org.jspecify.annotations.NullMarked;
