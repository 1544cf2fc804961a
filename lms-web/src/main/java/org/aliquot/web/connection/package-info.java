/** Pages about the systems that we are connected to. */
@org.jspecify.annotations.NullMarked
package org.aliquot.web.connection;
