@NullMarked
package dev.parley.queryservice.readings;

import org.jspecify.annotations.NullMarked;
