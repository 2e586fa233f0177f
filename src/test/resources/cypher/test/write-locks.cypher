// Two nodes to be locked in either order.
CREATE (:Lock {id: 'lock/a', count: 0}), (:Lock {id: 'lock/b', count: 0})
