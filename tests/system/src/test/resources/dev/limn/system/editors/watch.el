;;; watch.el --- Tells what is on the screen.  -*- lexical-binding: t -*-
;; Sends it as a line of JSON to the port $LIMN_PORT each time it changes.

(require 'flymake)
(require 'json)

(defvar limn-watcher
  (make-network-process :name "limn-watcher" :host "127.0.0.1" :noquery t
                        :service (string-to-number (getenv "LIMN_PORT"))))

(defvar limn-told "")

;; The diagnostics of the buffer, as in "3:15 The `;` is an empty statement and does nothing".
(defun limn-marks ()
  (sort
   (mapcar
    (lambda (found)
      (save-excursion
        (goto-char (flymake-diagnostic-beg found))
        (format "%d:%d %s" (line-number-at-pos) (current-column) (flymake-diagnostic-text found))))
    (flymake-diagnostics))
   #'string<))

;; Whether a server is ready for the buffer.
(defun limn-connected ()
  (if (fboundp 'lsp-workspaces)
      (seq-some (lambda (space) (eq 'initialized (lsp--workspace-status space))) (lsp-workspaces))
    (bound-and-true-p eglot--managed-mode)))

;; How many overlays Emacs draws for diagnostics.
(defun limn-drawn ()
  (length (seq-filter (lambda (overlay) (overlay-get overlay 'flymake-diagnostic))
                      (overlays-in (point-min) (point-max)))))

(defun limn-tell ()
  (with-current-buffer (window-buffer (minibuffer-selected-window))
    (let ((line (json-encode
                 `((buffer . ,(buffer-name))
                   (connected . ,(if (limn-connected) t :json-false))
                   (servers . ,(seq-count #'process-command (process-list)))
                   (text . ,(buffer-substring-no-properties (point-min) (point-max)))
                   (marks . ,(vconcat (and (bound-and-true-p flymake-mode) (limn-marks))))
                   (drawn . ,(limn-drawn))
                   (question . ,(if (active-minibuffer-window)
                                    (with-current-buffer (window-buffer (active-minibuffer-window))
                                      (buffer-string))
                                  ""))))))
      (unless (string= line limn-told)
        (setq limn-told line)
        (process-send-string limn-watcher (concat line "\n"))))))

(run-with-timer 0 0.05 #'limn-tell)
