/** FollowTheMoney: entities as JSON lines, as far as its schemata go. */
@NullMarked
package org.passerelle.export.ftm;

import org.jspecify.annotations.NullMarked;
