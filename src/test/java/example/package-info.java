/** What the guides of the documentation add: written and registered as somebody outside the project would. */
@NullMarked
package example;

import org.jspecify.annotations.NullMarked;
