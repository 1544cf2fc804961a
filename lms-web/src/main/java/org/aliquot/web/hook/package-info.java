/** Pages of webhooks. */
@org.jspecify.annotations.NullMarked
package org.aliquot.web.hook;
