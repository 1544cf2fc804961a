/** The web server under requests that are none. */
@NullMarked
package org.aliquot.web.edge;

import org.jspecify.annotations.NullMarked;
