/** The pages of the explorer, read as HTML and seen in a real Chromium. */
package org.passerelle.explorer;
