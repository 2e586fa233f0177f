/** GeoJSON: places as points, links between places as lines. */
@NullMarked
package org.passerelle.export.geojson;

import org.jspecify.annotations.NullMarked;
