/** Pages about one's own account: signing up, forgotten passwords, links from mail, the profile. */
@NullMarked
package org.aliquot.web.account;

import org.jspecify.annotations.NullMarked;
