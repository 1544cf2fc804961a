/** Pages for what went wrong, in plain words. */
@NullMarked
package org.aliquot.web.error;

import org.jspecify.annotations.NullMarked;
