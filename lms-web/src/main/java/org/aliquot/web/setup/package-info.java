/** Making an installation's first administrator. */
@NullMarked
package org.aliquot.web.setup;

import org.jspecify.annotations.NullMarked;
