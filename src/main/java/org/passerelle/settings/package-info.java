/** What an operator sets, by configuration, properties of Java or variables of the environment. */
@NullMarked
package org.passerelle.settings;

import org.jspecify.annotations.NullMarked;
