/** The web server itself: how many connect, how long a request may take to arrive, what is said to what is no request. */
@NullMarked
package org.aliquot.web.edge;

import org.jspecify.annotations.NullMarked;
