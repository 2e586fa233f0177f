// What a person who may write might leave.
CREATE (:Judgement {id: 'judgement/stray', left: 'FR:c'})
